import { leavesCountry, type Transfer } from '#domain/facts/transfer.ts'
import { type Whereabouts, whereaboutsOf } from '#web/intake/_lib/places.ts'

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
