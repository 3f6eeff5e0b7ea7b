import type { Transfer } from '#domain/facts/transfer.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A harmless transfer that stays at home: a Malian processor, billing contacts, sound measures. It clears by itself. */
export const atHome = (more: Partial<Transfer> = {}): Transfer => ({
  exporter: { name: 'Djoliba Télécom', country: 'ML' },
  recipient: { name: 'Ségou Paiement', country: 'ML', role: 'processor', actsFor: 'exporter' },
  service: 'Paiement en ligne des factures',
  purposes: ['billing'],
  dataCategories: ['contact', 'products-used'],
  dataSubjects: ['subscribers'],
  places: { hosting: ['ML'], backup: ['ML'], remoteAccess: [], support: [] },
  tool: 'none',
  securityMeasures: [
    'encryption-in-transit',
    'encryption-at-rest',
    'access-control',
    'multi-factor',
    'incident-response',
    'staff-confidentiality',
  ],
  startsOn: inDays(30),
  contract: null,
  ...more,
})

/** A transfer that leaves the country: under Malian law it needs the authority's authorisation and a person's decision. */
export const abroad = (more: Partial<Transfer> = {}): Transfer => ({
  ...atHome(),
  recipient: { name: 'Téranga Hébergement', country: 'SN', role: 'processor', actsFor: 'exporter' },
  service: 'Hébergement de la relation client',
  places: { hosting: ['SN'], backup: ['SN'], remoteAccess: [], support: ['SN'] },
  tool: 'ad-hoc-clauses',
  ...more,
})
