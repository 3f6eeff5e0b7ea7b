import { transferDraft } from '#domain/facts/transfer.ts'
import type { InputOf } from '#web/api/client.ts'
import { asksCertifiedFor, asksOccasional, asksSignedOn, goesAbroad } from '#web/intake/_lib/answers.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { placesOf } from '#web/intake/_lib/places.ts'
import type { StepName } from '#web/intake/_lib/steps.ts'

export type KnownFacts = InputOf<'adviseDraft'>['body']['facts']

/** What has been answered; an empty answer says nothing, but for `emptyToo`: a list of none is an answer there. */
const given = (answers: Readonly<Record<string, unknown>>, emptyToo = false): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        (emptyToo || !Array.isArray(value) || value.length > 0),
    ),
  )

/** What stays empty on purpose can only be told once its step was left: before, nobody was asked. */
const protection = (draft: Draft, left: boolean): Record<string, unknown> => {
  const { tool, toolSignedOn, occasional, securityMeasures, contract, evidence, authorisedBy } = draft
  return {
    ...given({ securityMeasures, evidence, authorisedBy }, left),
    ...(contract !== null ? { contract: contract.id } : left ? { contract: null } : {}),
    ...(goesAbroad(draft) === false
      ? { tool: 'none' }
      : given({
          tool: tool ?? (left ? 'none' : null),
          toolSignedOn: asksSignedOn(draft) ? toolSignedOn : null,
          occasional: asksOccasional(draft) ? occasional : null,
        })),
  }
}

/**
 * The facts that the draft already gives the law to go by; what nobody was asked yet is left out, and so unknown. Names
 * are left out as well: no rule reads them. Null while not even the exporter's country is known, or an answer cannot be right.
 */
export const knownFacts = (draft: Draft, left: ReadonlySet<StepName>): KnownFacts | null => {
  const { exporter, recipient, purposes, dataCategories, dataSubjects, whereabouts, startsOn } = draft
  if (exporter.country === null) return null
  const { hosting, ...others } = placesOf(draft)
  const othersSaid = whereabouts === 'several' ? left.has('where') : hosting.length > 0
  const { country, role, actsFor, selfCertified, certifiedFor } = recipient
  const result = transferDraft.safeParse({
    exporter: { country: exporter.country },
    recipient: given({
      country,
      role,
      actsFor,
      selfCertified,
      certifiedFor: asksCertifiedFor(recipient) ? certifiedFor : null,
    }),
    ...given({ purposes, dataCategories, dataSubjects, startsOn }),
    places: { ...given({ hosting }), ...given(others, othersSaid) },
    ...protection(draft, left.has('protection')),
  })
  return result.success ? result.data : null
}
