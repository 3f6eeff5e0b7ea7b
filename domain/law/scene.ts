import type { Assessment, Finding } from '#domain/assessment.ts'
import type { LawInForce, PackInForce } from '#domain/law/in-force.ts'
import type { PartialList, Truth, Unknown, Value } from '#domain/law/truth.ts'
import type { Transfer } from '#domain/transfer.ts'

/** A transfer of which any fact may still be missing. A complete transfer is one too. */
export type Draft = {
  [K in keyof Transfer]?: Transfer[K] extends readonly unknown[]
    ? Transfer[K]
    : Transfer[K] extends object
      ? Partial<Transfer[K]>
      : Transfer[K]
}

/** A fact as somebody gave it, with its path: what a finding shows that its rule read. */
export type Fact = Finding['facts'][number] & { readonly value: Given }
export type Given = string | number | boolean | null | string[]

/** What was worked out from the facts once, and the facts that were read for it. */
export type Known = { readonly value: Value; readonly reads: readonly Fact[] }

/** What the law packs concluded, for the approval policy to look at; open where a fact is missing to tell. */
export type Conclusions = {
  restricted: Truth
  regimes: readonly string[] | PartialList
  unverified: readonly string[] | PartialList
  risk: RiskLevel
}
export type RiskLevel = Assessment['risk']['level']

/** What a condition is evaluated in: the facts, the law on the day, the pack it stands in; and what it has read so far. */
export type Scene = {
  readonly facts: Draft
  readonly law: LawInForce
  readonly own: PackInForce
  readonly conclusions: Conclusions | undefined
  /** facts already looked up and what follows from them, the same for every pack; by their numbers */
  readonly given: (Fact | Unknown | undefined)[]
  readonly derived: (Known | undefined)[]
  /** the terms of the pack already evaluated, by their numbers */
  readonly terms: (Known | undefined)[]
  /** the facts read, each once, in the order of reading; the first `count` of them count */
  reads: Fact[]
  count: number
}

/** The facts as one pack looks at them; what another pack looked up before is not looked up again. */
export const sceneOf = (
  facts: Draft,
  law: LawInForce,
  own: PackInForce,
  before?: Pick<Scene, 'given' | 'derived'>,
  conclusions?: Conclusions,
): Scene => ({
  facts,
  law,
  own,
  conclusions,
  given: before?.given ?? [],
  derived: before?.derived ?? [],
  terms: [],
  reads: [],
  count: 0,
})

/** Notes that a fact was read. */
export const note = (scene: Scene, fact: Fact): void => {
  const { reads, count } = scene
  for (let i = 0; i < count; i++) if (reads[i] === fact) return
  reads[count] = fact
  scene.count = count + 1
}

/** Evaluates while noting only the facts that this evaluation reads. */
const reading = (scene: Scene, evaluate: (scene: Scene) => Value): Known => {
  const { reads, count } = scene
  const own: Fact[] = []
  scene.reads = own
  scene.count = 0
  const value = evaluate(scene)
  scene.reads = reads
  scene.count = count
  return { value, reads: own }
}

/** Evaluates what was not evaluated before, under its number; whoever asks has read what was read for it. */
export const once = (
  scene: Scene,
  known: (Known | undefined)[],
  number: number,
  evaluate: (scene: Scene) => Value,
): Value => {
  let answer = known[number]
  if (answer === undefined) {
    answer = reading(scene, evaluate)
    known[number] = answer
  }
  for (const fact of answer.reads) note(scene, fact)
  return answer.value
}
