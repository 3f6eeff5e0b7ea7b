import type { Assessment } from '#domain/assessment.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import type { Moment } from '#domain/law/pack.ts'
import type { Truth } from '#domain/law/truth.ts'
import type { Transfer } from '#domain/transfer.ts'

/** A transfer of which any fact may still be missing. A complete transfer is one too. */
export type Draft = {
  [K in keyof Transfer]?: Transfer[K] extends readonly unknown[]
    ? Transfer[K]
    : Transfer[K] extends object
      ? Partial<Transfer[K]>
      : Transfer[K]
}

type Json = Assessment['findings'][number]['facts'][number]['value']

/** What the law packs concluded, for the approval policy to look at. */
export type Conclusions = {
  restricted: boolean
  regimes: readonly string[]
  unverified: readonly string[]
  risk: string
}

/** What a condition is evaluated in: the facts, the day, the law around it; and what it has read so far. */
export type Scene = {
  readonly facts: Draft
  readonly at: Moment
  readonly packs: readonly LawPack[]
  readonly pack: LawPack
  readonly conclusions: Conclusions | undefined
  /** values of the pack's terms, with the facts that each one read; filled while evaluating */
  readonly terms: Map<string, { value: Truth; reads: ReadonlyMap<string, Json> }>
  /** facts read, by path; replaced for each rule */
  reads: Map<string, Json>
}

export const sceneOf = (
  facts: Draft,
  pack: LawPack,
  packs: readonly LawPack[],
  at: Moment,
  conclusions?: Conclusions,
): Scene => ({ facts, at, packs, pack, conclusions, terms: new Map(), reads: new Map() })

/** Evaluates while noting only the facts that this evaluation reads. */
export const reading = <T>(scene: Scene, evaluate: () => T): { value: T; reads: ReadonlyMap<string, Json> } => {
  const before = scene.reads
  const reads = new Map<string, Json>()
  scene.reads = reads
  const value = evaluate()
  scene.reads = before
  for (const [path, read] of reads) before.set(path, read)
  return { value, reads }
}
