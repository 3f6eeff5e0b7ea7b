import type { LawPack } from '#domain/law/law-pack.ts'
import type { Moment } from '#domain/law/pack.ts'
import type { Truth, Unknown, Value } from '#domain/law/truth.ts'
import type { Transfer } from '#domain/transfer.ts'

/** A transfer of which any fact may still be missing. A complete transfer is one too. */
export type Draft = {
  [K in keyof Transfer]?: Transfer[K] extends readonly unknown[]
    ? Transfer[K]
    : Transfer[K] extends object
      ? Partial<Transfer[K]>
      : Transfer[K]
}

/** A fact as somebody gave it: what conditions read, and what a finding shows that it read. */
export type Given = string | number | boolean | null | string[]

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
  readonly terms: Map<string, { value: Truth; reads: ReadonlyMap<string, Given> }>
  /** facts already looked up, by path; and what follows from them, by name, with what was read for it */
  readonly given: Map<string, Given | Unknown>
  readonly derived: Map<string, { value: Value; reads: ReadonlyMap<string, Given> }>
  /** facts read, by path; replaced for each rule */
  reads: Map<string, Given>
}

export const sceneOf = (
  facts: Draft,
  pack: LawPack,
  packs: readonly LawPack[],
  at: Moment,
  conclusions?: Conclusions,
): Scene => ({
  facts,
  at,
  packs,
  pack,
  conclusions,
  terms: new Map(),
  given: new Map(),
  derived: new Map(),
  reads: new Map(),
})

/** Evaluates while noting only the facts that this evaluation reads. */
export const reading = <T>(
  scene: Scene,
  evaluate: (scene: Scene) => T,
): { value: T; reads: ReadonlyMap<string, Given> } => {
  const before = scene.reads
  const reads = new Map<string, Given>()
  scene.reads = reads
  const value = evaluate(scene)
  scene.reads = before
  return { value, reads }
}

/** Notes that what was read for a part was read for the whole. */
export const alsoRead = (scene: Scene, reads: ReadonlyMap<string, Given>): void => {
  for (const [path, value] of reads) scene.reads.set(path, value)
}
