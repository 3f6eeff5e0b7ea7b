import type { z } from 'zod'
import type { RouteName, Routes } from '#api/routes.ts'
import type { Transfer } from '#domain/facts/transfer.ts'

const ticketing: Transfer = {
  exporter: { name: 'Djoliba Télécom', country: 'ML' },
  recipient: { name: 'Baobab Desk', country: 'IE', role: 'processor', actsFor: 'exporter' },
  service: 'Customer tickets',
  purposes: ['customer-care'],
  dataCategories: ['identification', 'contact'],
  dataSubjects: ['subscribers'],
  places: { hosting: ['IE'], backup: ['DE'], remoteAccess: [], support: ['IN'] },
  tool: 'scc-2021-914',
  securityMeasures: ['encryption-in-transit', 'access-control'],
  evidence: ['necessity-note'],
  startsOn: '2027-01-15',
  contract: null,
}

const version = 3
const frameworkEnds = { kind: 'status-ends', status: 'EU-ADEQ-US-DPF' } as const

type Bodies = { [N in RouteName]?: z.input<Routes[N]['body']> }

/** A body for each route that takes one, such as a program would send: a ticketing tool in Ireland, supported from India. */
export const exampleBodies: Bodies = {
  submitCase: ticketing,
  correctCase: {
    version,
    facts: ticketing,
    answers: 'Support from India reads tickets only; the contract now says so.',
  },
  decideCase: {
    version,
    ruling: {
      outcome: 'approved',
      reason: 'Standard clauses signed, contract complete.',
      conditions: [{ text: 'Transfer impact assessment for India', dueOn: '2027-03-31' }],
    },
  },
  overruleVerdict: {
    version,
    requirement: '28.3.h-audit',
    verdict: 'present',
    reason: 'Annex 3 grants the audit in other words.',
  },
  recordAuthorisation: {
    version,
    grant: {
      regime: 'ml',
      authority: 'APDP',
      reference: 'Example 2027-001',
      grantedOn: '2027-01-10',
      expiresOn: null,
      document: null,
    },
  },
  resumeCase: { version, reason: 'The table was throttled; its capacity was raised.' },
  requestUpload: { name: 'processing-agreement.pdf', size: 184_320 },
  assessDraft: ticketing,
  adviseDraft: { facts: { exporter: { country: 'ML' }, recipient: { country: 'IE', role: 'processor' } } },
  whatIfDraft: { facts: ticketing, supposed: { facts: { tool: 'none' } } },
  whatIfCase: { law: frameworkEnds, on: '2027-03-03' },
  whatIfInventory: { change: frameworkEnds, on: '2027-03-03' },
  attestRule: { textRead: 'Law 2013-015, the article on transfers, in the official gazette.', citation: null },
}
