import { type Transfer, unaskedIn } from '#domain/facts/transfer.ts'
import { valueAt } from '#domain/value-at.ts'

/** The facts of a transfer by path, in the order in which a reader looks for them. The same paths are what a rule's finding read. */
export const factPaths = [
  'exporter.name',
  'exporter.country',
  'recipient.name',
  'recipient.country',
  'recipient.role',
  'recipient.actsFor',
  'recipient.selfCertified',
  'recipient.certifiedFor',
  'service',
  'purposes',
  'dataCategories',
  'dataSubjects',
  'places.hosting',
  'places.backup',
  'places.remoteAccess',
  'places.support',
  'tool',
  'toolSignedOn',
  'occasional',
  'evidence',
  'authorisedBy',
  'securityMeasures',
  'startsOn',
  'contract',
] as const
export type FactPath = (typeof factPaths)[number]

export const isFactPath = (path: string): path is FactPath => factPaths.some((known) => known === path)

/** The value at a path; undefined where the fact was not given. */
export const factAt = (facts: object, path: FactPath): unknown => valueAt(facts, path.split('.'))

/** Whether nobody was asked for a fact, so that its empty value says nothing. */
export const isUnasked = (facts: Transfer, path: FactPath): boolean => unaskedIn(facts).some((name) => name === path)

/** Whether a fact is another than before; the order of a list says nothing. */
export const differs = (before: object, after: object, path: FactPath): boolean =>
  print(factAt(before, path)) !== print(factAt(after, path))

const print = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null))
