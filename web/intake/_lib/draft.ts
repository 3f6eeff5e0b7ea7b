import type { Transfer } from '#domain/transfer.ts'
import { asksCertifiedFor, asksOccasional, asksSignedOn, goesAbroad } from '#web/intake/_lib/answers.ts'

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
  places: Transfer['places']
  tool: Transfer['tool']
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
  places: { hosting: [], backup: [], remoteAccess: [], support: [] },
  tool: 'none',
  securityMeasures: [],
  evidence: [],
  authorisedBy: [],
  occasional: null,
  toolSignedOn: '',
  startsOn: '',
  contract: null,
})

/** A draft that begins with what was sent before: a correction never asks twice. `contractName` is for display. */
export const draftOf = (facts: Transfer, contractName: string | null): Draft => ({
  ...facts,
  recipient: {
    ...facts.recipient,
    selfCertified: facts.recipient.selfCertified ?? null,
    certifiedFor: facts.recipient.certifiedFor ?? [],
  },
  evidence: facts.evidence ?? [],
  authorisedBy: facts.authorisedBy ?? [],
  occasional: facts.occasional ?? null,
  toolSignedOn: facts.toolSignedOn ?? '',
  contract: facts.contract === null ? null : { id: facts.contract, name: contractName ?? facts.contract },
})

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

/** What leans on a transfer tool is asked only of a transfer that may go abroad. */
const toolOf = (draft: Draft) =>
  goesAbroad(draft) === false
    ? { tool: 'none' }
    : {
        tool: draft.tool,
        ...answered('toolSignedOn', asksSignedOn(draft) ? draft.toolSignedOn : ''),
        ...answered('occasional', asksOccasional(draft) ? draft.occasional : null),
        ...answered('evidence', draft.evidence),
        ...answered('authorisedBy', draft.authorisedBy),
      }

/** What would be sent: the draft with its gaps left out. A question that is no longer asked has no answer. */
export const sendable = (draft: Draft): unknown => ({
  exporter: { name: draft.exporter.name, ...answered('country', draft.exporter.country) },
  recipient: recipientOf(draft),
  service: draft.service,
  purposes: draft.purposes,
  dataCategories: draft.dataCategories,
  dataSubjects: draft.dataSubjects,
  places: draft.places,
  ...toolOf(draft),
  securityMeasures: draft.securityMeasures,
  startsOn: draft.startsOn,
  contract: draft.contract?.id ?? null,
})
