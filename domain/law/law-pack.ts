import type { Finding } from '#domain/assessment.ts'
import type { Condition } from '#domain/law/compile.ts'
import type { PackData, Rule, Status } from '#domain/law/pack.ts'
import type { Tree } from '#domain/law/tree.ts'

/** A pack as it is shipped: its data, its conditions parsed and checked (by their source), and the hash of its data. */
export type PackFile = {
  readonly data: PackData
  readonly hash: string
  readonly trees: Readonly<Record<string, Tree>>
}

/** A rule with its conditions ready to evaluate and its citation ready to show. */
export type CompiledRule = {
  readonly rule: Rule
  readonly when: Condition
  readonly requires: Condition | undefined
  readonly citation: Finding['citation']
}

/** A pack ready to be applied. */
export type LawPack = PackFile & {
  readonly regime: string
  readonly version: string
  readonly terms: ReadonlyMap<string, Condition>
  readonly rules: readonly CompiledRule[]
  /** the rules that say when the regime applies at all, and the others */
  readonly grounds: readonly CompiledRule[]
  readonly others: readonly CompiledRule[]
  readonly statusConditions: ReadonlyMap<Status, readonly Condition[]>
  /** by id of the edition */
  readonly toolConditions: ReadonlyMap<string, Condition>
}
