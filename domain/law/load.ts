import { Environment } from '@marcbachmann/cel-js'
import { contentHash } from '#domain/hash.ts'
import { type Condition, ConditionError, compile, type Vocabulary } from '#domain/law/compile.ts'
import { celSchema, celType, conclusions, derivedFacts, type FactType, transferFacts } from '#domain/law/facts.ts'
import { lawFunctions } from '#domain/law/functions.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import type { PackData, Status } from '#domain/law/pack.ts'
import { reading } from '#domain/law/scene.ts'

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

/** A term is evaluated once per assessment and pack; whoever uses it has read what it read. */
const remembered = (name: string, { source, truth }: Condition): Condition => ({
  source,
  truth: (scene) => {
    let entry = scene.terms.get(name)
    if (entry === undefined) {
      entry = reading(scene, () => truth(scene))
      scene.terms.set(name, entry)
    } else for (const [path, value] of entry.reads) scene.reads.set(path, value)
    return entry.value
  },
})

const loadPack = (data: PackData, groups: ReadonlySet<string>, faults: PackFault[]): LawPack => {
  shared ??= newEnvironment()
  const environment = shared.clone()
  const policy = data.kind === 'policy'
  if (policy) declare(environment, conclusions)
  const terms = new Map<string, Condition>()
  const facts = { ...transferFacts, ...derivedFacts, ...(policy ? conclusions : {}) }
  const vocabulary: Vocabulary = { environment, facts, terms, groups }
  const never: Condition = { source: 'false', truth: () => false }
  const ready = (source: string, ...path: (string | number)[]): Condition => {
    try {
      return compile(source, vocabulary)
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error
      faults.push({
        regime: data.regime,
        path,
        message: `${error.message} (at character ${error.position + 1} of “${source}”)`,
      })
      return never
    }
  }
  for (const [name, source] of Object.entries(data.terms)) {
    terms.set(name, remembered(name, ready(source, 'terms', name)))
    environment.registerVariable(name, 'bool')
  }
  const statusConditions = new Map<Status, Condition[]>(
    data.statuses.map((status, i) => [
      status,
      status.conditions.map(({ when }, j) => ready(when, 'statuses', i, 'conditions', j, 'when')),
    ]),
  )
  const toolConditions = new Map<string, Condition>()
  for (const [i, { id, when }] of data.tools.entries())
    if (when !== undefined) toolConditions.set(id, ready(when, 'tools', i, 'when'))
  const rules = data.rules.map((rule, i) => ({
    rule,
    when: ready(rule.when, 'rules', i, 'when'),
    requires: rule.requires === undefined ? undefined : ready(rule.requires, 'rules', i, 'requires'),
  }))
  const { regime, version } = data
  return { data, regime, version, hash: contentHash(data), terms, rules, statusConditions, toolConditions }
}

/**
 * Parses and type-checks every condition of the packs. The order of the packs does not matter.
 * Throws a `PackError` that lists everything wrong.
 */
export const loadPacks = (all: readonly PackData[]): readonly LawPack[] => {
  const groups = new Set(all.flatMap((data) => data.groups.map(({ id }) => id)))
  const faults: PackFault[] = []
  const packs = all.map((data) => loadPack(data, groups, faults)).sort((a, b) => (a.regime < b.regime ? -1 : 1))
  if (faults.length > 0) throw new PackError(faults)
  return packs
}
