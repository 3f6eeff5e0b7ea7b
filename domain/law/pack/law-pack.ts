import type { Finding } from '#domain/assessment.ts'
import type { Condition } from '#domain/law/condition/compile.ts'
import type { Tree } from '#domain/law/condition/tree.ts'
import type { PackData, Rule, Status, Tool } from '#domain/law/pack/pack.ts'
import type { Ranks } from '#domain/law/pack/rank.ts'

/** A pack as it is shipped: its data, its conditions parsed and checked (by their source), and the hash of its data. */
export type PackFile = {
  readonly data: PackData
  readonly hash: string
  readonly trees: Readonly<Record<string, Tree>>
}

/** A finding in canonical JSON, encoded: what stands before its facts, between them and its decisions on countries, and after. */
export type Written = {
  readonly before: Uint8Array
  readonly between: Uint8Array
  readonly after: Uint8Array
  /** what stands after the facts of a finding that asked for no decision */
  readonly withoutStatuses: Uint8Array
}

/** What a rule says in its findings, whatever the transfer. */
export type Wording = {
  /** the finding but for its outcome and the facts */
  readonly says: Finding
  readonly ranks: Ranks
  /** the finding as it is written for each outcome, once that was asked */
  readonly written: Partial<Record<Finding['outcome'], Written>>
}

/** A rule with its conditions ready to evaluate; what it says is put together when it first has something to say. */
export type CompiledRule = {
  readonly rule: Rule
  /** the effect is one that asks for something */
  readonly asks: boolean
  readonly when: Condition
  readonly requires: Condition | undefined
  readonly wording: () => Wording
}

export type CompiledStatus = { readonly status: Status; readonly conditions: readonly Condition[] }
export type CompiledTool = { readonly edition: Tool; readonly when: Condition | undefined }

/** A pack ready to be applied. */
export type LawPack = PackFile & {
  readonly regime: string
  readonly version: string
  readonly restricted: Condition | undefined
  readonly rules: readonly CompiledRule[]
  /** the rules that the others wait for: in a law those that say when it applies at all, in a policy those that raise the risk */
  readonly first: readonly CompiledRule[]
  readonly others: readonly CompiledRule[]
  /** the decisions that hold a country for adequate */
  readonly adequate: readonly CompiledStatus[]
  readonly tools: readonly CompiledTool[]
}
