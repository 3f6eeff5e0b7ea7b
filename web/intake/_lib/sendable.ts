import type { Unaskable } from '#domain/facts/transfer.ts'
import { asksCertifiedFor, asksOccasional, asksSignedOn, goesAbroad } from '#web/intake/_lib/answers.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { placesOf } from '#web/intake/_lib/places.ts'
import type { Shown } from '#web/intake/_lib/shown-questions.ts'

/** An answer, or nothing at all where there is none: the schema names what is missing. */
const answered = <K extends string>(name: K, value: unknown): Record<string, unknown> =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value }

const recipientOf = ({ recipient }: Draft) => ({
  name: recipient.name,
  ...answered('country', recipient.country),
  ...answered('role', recipient.role),
  ...answered('actsFor', recipient.actsFor),
  ...answered('selfCertified', recipient.selfCertified),
  ...answered('certifiedFor', asksCertifiedFor(recipient) ? recipient.certifiedFor : []),
})

/** What leans on a transfer tool makes no sense of a transfer that stays at home. A tool that was asked for has to be answered. */
const toolOf = (draft: Draft, asked: Shown | null) =>
  goesAbroad(draft) === false
    ? { tool: 'none' }
    : {
        ...answered('tool', draft.tool ?? (asked?.includes('/tool') ? null : 'none')),
        ...answered('toolSignedOn', asksSignedOn(draft) ? draft.toolSignedOn : ''),
        ...answered('occasional', asksOccasional(draft) ? draft.occasional : null),
      }

/** What has no answer since nobody was asked: said as such, and never passed off as “none”. */
const notAskedOf = (draft: Draft, asked: Shown): Unaskable[] => [
  ...(draft.tool === null && goesAbroad(draft) !== false && !asked.includes('/tool') ? ['tool' as const] : []),
  ...(['evidence', 'authorisedBy', 'securityMeasures'] as const).filter(
    (name) => draft[name].length === 0 && !asked.includes(`/${name}`),
  ),
]

/**
 * What would be sent: the draft with its gaps left out. `asked` are the legal questions that were asked; null while
 * that is not known, when an empty answer counts as “none”, as the law takes it against the transfer.
 */
export const sendable = (draft: Draft, asked: Shown | null): unknown => ({
  exporter: { name: draft.exporter.name, ...answered('country', draft.exporter.country) },
  recipient: recipientOf(draft),
  service: draft.service,
  purposes: draft.purposes,
  dataCategories: draft.dataCategories,
  dataSubjects: draft.dataSubjects,
  places: placesOf(draft),
  ...toolOf(draft, asked),
  ...answered('evidence', draft.evidence),
  ...answered('authorisedBy', draft.authorisedBy),
  securityMeasures: draft.securityMeasures,
  startsOn: draft.startsOn,
  contract: draft.contract?.id ?? null,
  ...answered('notAsked', asked === null ? [] : notAskedOf(draft, asked)),
})
