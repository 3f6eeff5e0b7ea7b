import { leavesCountry, type Transfer, type Unaskable } from '#domain/facts/transfer.ts'
import { asksCertifiedFor, asksOccasional, asksSignedOn, goesAbroad } from '#web/intake/_lib/answers.ts'
import { placesOf, type Whereabouts, whereaboutsOf } from '#web/intake/_lib/places.ts'
import type { Shown } from '#web/intake/_lib/shown-questions.ts'

/** A request as far as it has been filled in: what is not answered yet is empty or null. Never mistaken for a transfer. */
export type Draft = {
  exporter: { name: string; country: string | null }
  recipient: {
    name: string
    country: string | null
    role: Transfer['recipient']['role'] | null
    actsFor: Transfer['recipient']['actsFor'] | null
    selfCertified: boolean | null
    certifiedFor: NonNullable<Transfer['recipient']['certifiedFor']>
  }
  service: string
  purposes: Transfer['purposes']
  dataCategories: Transfer['dataCategories']
  dataSubjects: Transfer['dataSubjects']
  whereabouts: Whereabouts | null
  /** place by place; these count only where `whereabouts` says so */
  places: Transfer['places']
  tool: Transfer['tool'] | null
  securityMeasures: Transfer['securityMeasures']
  evidence: NonNullable<Transfer['evidence']>
  authorisedBy: string[]
  occasional: boolean | null
  toolSignedOn: string
  startsOn: string
  contract: { id: string; name: string } | null
}

export const emptyDraft = (exporter: { name: string; country: string } | null): Draft => ({
  exporter: exporter ?? { name: '', country: null },
  recipient: { name: '', country: null, role: null, actsFor: null, selfCertified: null, certifiedFor: [] },
  service: '',
  purposes: [],
  dataCategories: [],
  dataSubjects: [],
  whereabouts: null,
  places: { hosting: [], backup: [], remoteAccess: [], support: [] },
  tool: null,
  securityMeasures: [],
  evidence: [],
  authorisedBy: [],
  occasional: null,
  toolSignedOn: '',
  startsOn: '',
  contract: null,
})

/** “No tool” is an answer of those alone who were asked. */
const toolAnswered = (facts: Transfer): Draft['tool'] =>
  facts.tool === 'none' && (facts.notAsked?.includes('tool') === true || !leavesCountry(facts)) ? null : facts.tool

/** A draft that begins with what was sent before: a correction never asks twice. `contractName` is for display. */
export const draftOf = (handedIn: Transfer, contractName: string | null): Draft => {
  const { notAsked: _, ...facts } = handedIn
  return {
    ...facts,
    recipient: {
      ...facts.recipient,
      selfCertified: facts.recipient.selfCertified ?? null,
      certifiedFor: facts.recipient.certifiedFor ?? [],
    },
    whereabouts: whereaboutsOf(facts.places, facts.exporter.country, facts.recipient.country),
    tool: toolAnswered(handedIn),
    evidence: facts.evidence ?? [],
    authorisedBy: facts.authorisedBy ?? [],
    occasional: facts.occasional ?? null,
    toolSignedOn: facts.toolSignedOn ?? '',
    contract: facts.contract === null ? null : { id: facts.contract, name: contractName ?? facts.contract },
  }
}

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
