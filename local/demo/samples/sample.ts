import type { Transfer } from '#domain/facts/transfer.ts'

type Facts = Omit<Transfer, 'exporter' | 'startsOn' | 'contract'>
type Contract = 'complete-fr' | 'complete-en' | 'gaps-fr' | null

/** What the sample's people do with a case that waits for a decision; `wait` leaves it in the queue, `overrule` too, with one verdict put right. */
export type Course = 'wait' | 'overrule' | 'approve' | 'approve-and-record' | 'return' | 'return-and-correct' | 'refuse'

export type Sample = { facts: Facts; contract: Contract; course: Course }

export const at = (hosting: string[], more: Partial<Facts['places']> = {}): Facts['places'] => ({
  hosting,
  backup: hosting,
  remoteAccess: [],
  support: [],
  ...more,
})

export const solid: Facts['securityMeasures'] = [
  'encryption-in-transit',
  'encryption-at-rest',
  'access-control',
  'multi-factor',
  'incident-response',
  'staff-confidentiality',
]
export const basic: Facts['securityMeasures'] = ['encryption-in-transit', 'access-control', 'staff-confidentiality']

type Recipient = Facts['recipient']
export const processor = (name: string, country: string): Recipient => ({
  name,
  country,
  role: 'processor',
  actsFor: 'exporter',
})
export const subprocessor = (name: string, country: string): Recipient => ({
  ...processor(name, country),
  role: 'subprocessor',
})
export const group = (name: string, country: string, actsFor: Recipient['actsFor'] = 'exporter'): Recipient => ({
  name,
  country,
  role: 'group-company',
  actsFor,
})
export const partner = (name: string, country: string): Recipient => ({
  name,
  country,
  role: 'partner',
  actsFor: 'itself',
})
export const authority = (name: string, country: string): Recipient => ({
  name,
  country,
  role: 'public-authority',
  actsFor: 'itself',
})

export const sample = (course: Course, contract: Contract, facts: Facts): Sample => ({ course, contract, facts })
