import type { Transfer } from '#domain/transfer.ts'
import { goesAbroad } from '#web/intake/_lib/answers.ts'

/** A request as far as it has been filled in: what is not answered yet is empty or null. Never mistaken for a transfer. */
export type Draft = {
  exporter: { name: string; country: string | null }
  recipient: {
    name: string
    country: string | null
    role: Transfer['recipient']['role'] | null
    actsFor: Transfer['recipient']['actsFor'] | null
    selfCertified: boolean | null
  }
  service: string
  purposes: Transfer['purposes']
  dataCategories: Transfer['dataCategories']
  dataSubjects: Transfer['dataSubjects']
  places: Transfer['places']
  tool: Transfer['tool']
  securityMeasures: Transfer['securityMeasures']
  startsOn: string
  contract: { id: string; name: string } | null
}

export const emptyDraft = (exporter: { name: string; country: string } | null): Draft => ({
  exporter: exporter ?? { name: '', country: null },
  recipient: { name: '', country: null, role: null, actsFor: null, selfCertified: null },
  service: '',
  purposes: [],
  dataCategories: [],
  dataSubjects: [],
  places: { hosting: [], backup: [], remoteAccess: [], support: [] },
  tool: 'none',
  securityMeasures: [],
  startsOn: '',
  contract: null,
})

/** A draft that begins with what was sent before: a correction never asks twice. `contractName` is for display. */
export const draftOf = (facts: Transfer, contractName: string | null): Draft => ({
  ...facts,
  recipient: { ...facts.recipient, selfCertified: facts.recipient.selfCertified ?? null },
  contract: facts.contract === null ? null : { id: facts.contract, name: contractName ?? facts.contract },
})

const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined

/** What would be sent: the draft with its gaps left out, for the schema to name them. A question that is no longer asked has no answer. */
export const sendable = (draft: Draft): unknown => ({
  ...draft,
  tool: goesAbroad(draft) === false ? 'none' : draft.tool,
  exporter: { name: draft.exporter.name, country: orAbsent(draft.exporter.country) },
  recipient: {
    name: draft.recipient.name,
    country: orAbsent(draft.recipient.country),
    role: orAbsent(draft.recipient.role),
    actsFor: orAbsent(draft.recipient.actsFor),
    ...(draft.recipient.selfCertified === null ? {} : { selfCertified: draft.recipient.selfCertified }),
  },
  contract: draft.contract?.id ?? null,
})
