import type { Condition } from '#domain/law/compile.ts'
import type { PackData, Rule, Status } from '#domain/law/pack.ts'

/** A rule with its conditions ready to evaluate. */
export type CompiledRule = { readonly rule: Rule; readonly when: Condition; readonly requires: Condition | undefined }

/** A pack whose conditions are parsed and type-checked. */
export type LawPack = {
  readonly data: PackData
  readonly regime: string
  readonly version: string
  /** SHA-256 over the canonical JSON of the pack's data */
  readonly hash: string
  readonly terms: ReadonlyMap<string, Condition>
  readonly rules: readonly CompiledRule[]
  readonly statusConditions: ReadonlyMap<Status, readonly Condition[]>
  /** by id of the edition */
  readonly toolConditions: ReadonlyMap<string, Condition>
}
