import type { Assessment, Finding, StatusRead } from '#domain/assessment.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import { Reading } from '#domain/law/condition/reading.ts'
import { type PartialList, type Truth, Unknown, type Value } from '#domain/law/condition/truth.ts'

/** A fact as somebody gave it, with its path: what a finding shows that its rule read. */
export type Fact = Finding['facts'][number] & { readonly value: Given }
export type Given = string | number | boolean | null | string[]

/** What was worked out from the facts once; the facts that were read for it, and the decisions on countries. */
type Known = { readonly value: Value; readonly read: Reading; readonly statuses: readonly StatusRead[] }

/** What the law packs concluded, for the approval policy to look at; open where a fact is missing to tell. */
export type Conclusions = {
  restricted: Truth
  regimes: readonly string[] | PartialList
  unverified: readonly string[] | PartialList
  risk: RiskLevel
}
export type RiskLevel = Assessment['risk']['level']

/** What was looked up of a transfer, the same for every pack. */
export type LookedUp = {
  /** facts and what follows from them, by their numbers */
  readonly given: (Fact | Unknown | undefined)[]
  readonly derived: (Known | undefined)[]
  /** the facts of a reading as findings show them */
  readonly shown: { readonly reading: Reading; readonly facts: Fact[] }[]
}

export const nothingLookedUp = (): LookedUp => ({ given: [], derived: [], shown: [] })

/**
 * What a condition may ask of the law, as the pack that it stands in sees it on a day; what an answer rests on is noted in
 * the scene.
 */
export type LawAsked = {
  /** the day whose law is applied, YYYY-MM-DD */
  readonly day: string
  /** the pack holds the country (or this recipient in it) for adequate, its conditions included */
  adequate(scene: Scene, country: string): Truth
  /** the law of the first country, whichever pack holds it, holds the second for adequate */
  heldBy(scene: Scene, home: string, country: string): Truth
  /** the pack accepts the transfer tool for this transfer, in an edition that holds on the day */
  accepts(scene: Scene, tool: string): Truth
  /** the country belongs to the group on the day */
  member(scene: Scene, group: string, country: string): boolean
  /** some pack holds the law of the country, as it was on the day */
  lawKnown(country: string): boolean
}

/** What a condition is evaluated in: the facts, and the law that it may ask; and what it has read so far. */
export type Scene = {
  readonly facts: TransferDraft
  readonly law: LawAsked
  readonly conclusions: Conclusions | undefined
  readonly lookedUp: LookedUp
  /** the terms of the pack already evaluated, by their numbers */
  readonly terms: (Known | undefined)[]
  /** what `exists` and `all` are looking at, counted from outside */
  readonly items: Value[]
  read: Reading
  /** the decisions on countries that were asked for so far, each once */
  statuses: readonly StatusRead[]
}

export const noStatuses: readonly StatusRead[] = []

/** A scene in which nothing was read yet; what another pack looked up of the facts is not looked up again. */
export const newScene = (
  facts: TransferDraft,
  law: LawAsked,
  lookedUp: LookedUp,
  conclusions?: Conclusions,
): Scene => ({
  facts,
  law,
  conclusions,
  lookedUp,
  terms: [],
  items: [],
  read: Reading.none,
  statuses: noStatuses,
})

/** The facts read so far with their values: one list for all that read the same. */
export const factsRead = ({ lookedUp: { given, shown }, read }: Scene): Fact[] => {
  // few different things are read in one assessment, and what was read last is likely to be read again
  for (let i = shown.length - 1; i >= 0; i--) {
    const known = shown[i]
    if (known?.reading === read) return known.facts
  }
  const facts: Fact[] = []
  for (const number of read.facts) {
    const fact = given[number]
    if (fact !== undefined && !(fact instanceof Unknown)) facts.push(fact)
  }
  shown.push({ reading: read, facts })
  return facts
}

const isSame = (one: StatusRead, other: StatusRead): boolean =>
  one === other || (one.status === other.status && one.country === other.country && one.regime === other.regime)

/** Notes that decisions on countries were asked for. */
export const noteStatuses = (scene: Scene, asked: readonly StatusRead[]): void => {
  const { statuses } = scene
  if (asked.length === 0 || asked === statuses) return
  if (statuses.length === 0) scene.statuses = asked
  else {
    const further = asked.filter((one) => !statuses.some((other) => isSame(one, other)))
    if (further.length > 0) scene.statuses = [...statuses, ...further]
  }
}

/** Evaluates while noting only what this evaluation reads. */
const reading = (scene: Scene, evaluate: (scene: Scene) => Value): Known => {
  const before = scene.read
  const statusesBefore = scene.statuses
  scene.read = Reading.none
  scene.statuses = noStatuses
  const value = evaluate(scene)
  const { read, statuses } = scene
  scene.read = before
  scene.statuses = statusesBefore
  return { value, read, statuses }
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
  scene.read = scene.read.andAll(answer.read)
  noteStatuses(scene, answer.statuses)
  return answer.value
}
