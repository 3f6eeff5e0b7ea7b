import { Environment } from '@marcbachmann/cel-js'
import {
  celSchema,
  celType,
  conclusions,
  derivedFacts,
  type FactType,
  transferFacts,
} from '#domain/law/condition/fact-types.ts'
import { lawFunctions } from '#domain/law/condition/law-functions.ts'
import { ConditionError, parseCondition, type Vocabulary } from '#domain/law/condition/parse.ts'
import type { Tree } from '#domain/law/condition/tree.ts'
import type { PackFile } from '#domain/law/pack/law-pack.ts'
import type { PackData } from '#domain/law/pack/pack.ts'
import { contentHash } from '#domain/record/hash.ts'

/** One thing wrong in a pack: where (path into the pack's data) and what. */
export type PackFault = { regime: string; path: readonly (string | number)[]; message: string }

/** Packs that cannot be used, with everything that is wrong in them. */
export class PackError extends Error {
  readonly faults: readonly PackFault[]
  constructor(faults: readonly PackFault[]) {
    super(faults.map(({ regime, path, message }) => `${regime} ${path.join('.')}: ${message}`).join('\n'))
    this.name = 'PackError'
    this.faults = faults
  }
}

const declare = (environment: Environment, facts: Readonly<Record<string, FactType>>): Environment => {
  for (const [name, type] of Object.entries(facts))
    if (type.kind === 'object') environment.registerVariable({ name, schema: celSchema(type.fields) })
    else environment.registerVariable(name, celType(type))
  return environment
}

/** The environment every condition is type-checked in; the evaluation is ours, so the functions only declare their types. */
const newEnvironment = (): Environment => {
  const environment = declare(declare(new Environment(), transferFacts), derivedFacts)
  for (const { signature } of Object.values(lawFunctions)) environment.registerFunction(signature, () => false)
  return environment
}

let shared: Environment | undefined

/** Every condition of a pack with its place in the data; the terms first, since a condition may use the terms before it. */
const conditionsOf = (data: PackData): { path: (string | number)[]; source: string; term?: string }[] => [
  ...Object.entries(data.terms).map(([term, source]) => ({ path: ['terms', term], source, term })),
  ...data.statuses.flatMap(({ conditions }, i) =>
    conditions.map(({ when }, j) => ({ path: ['statuses', i, 'conditions', j, 'when'], source: when })),
  ),
  ...data.tools.flatMap(({ when }, i) => (when === undefined ? [] : [{ path: ['tools', i, 'when'], source: when }])),
  ...data.rules.flatMap(({ when, requires }, i) => [
    { path: ['rules', i, 'when'], source: when },
    ...(requires === undefined ? [] : [{ path: ['rules', i, 'requires'], source: requires }]),
  ]),
]

/** Parses and type-checks every condition of one pack; what is wrong is added to the faults. */
export const parsePack = (data: PackData, groups: ReadonlySet<string>, faults: PackFault[]): PackFile => {
  shared ??= newEnvironment()
  const environment = shared.clone()
  const policy = data.kind === 'policy'
  if (policy) declare(environment, conclusions)
  const terms = new Set<string>()
  const facts = { ...transferFacts, ...derivedFacts, ...(policy ? conclusions : {}) }
  const vocabulary: Vocabulary = { environment, facts, terms, groups }
  const trees: Record<string, Tree> = {}
  for (const { path, source, term } of conditionsOf(data)) {
    try {
      trees[source] ??= parseCondition(source, vocabulary)
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error
      const message = `${error.message} (at character ${error.position + 1} of “${source}”)`
      faults.push({ regime: data.regime, path, message })
    }
    if (term !== undefined) {
      terms.add(term)
      environment.registerVariable(term, 'bool')
    }
  }
  return { data, hash: contentHash(data), trees }
}

/**
 * Parses and type-checks every condition of the packs, in the order of their regimes.
 * Throws a `PackError` that lists everything wrong.
 */
export const parsePacks = (all: readonly PackData[]): readonly PackFile[] => {
  const groups = new Set(all.flatMap((data) => data.groups.map(({ id }) => id)))
  const faults: PackFault[] = []
  const files = all.map((data) => parsePack(data, groups, faults))
  if (faults.length > 0) throw new PackError(faults)
  return files.sort((a, b) => (a.data.regime < b.data.regime ? -1 : 1))
}
