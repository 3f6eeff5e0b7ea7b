import { outputsEach } from '#domain/clauses/reader/model.ts'
import type { Example } from '#local/clause-reader/examples.ts'

/** Weights of every feature for every output, features numbered by `index`. */
export type Learnt = { index: ReadonlyMap<string, number>; weights: Float64Array; bias: Float64Array; outputs: number }

const epochs = 15
/** It is learnt once in each order of the examples. */
const [firstSeed, ...otherSeeds] = [7, 11, 13] as const
const rate = 0.3
const decay = 1e-4
/** With each step a weight also comes this much nearer to 0, and stays there where little speaks against it: what is left holds for other hands too. */
const pinch = 0.007
/** A feature that stands in fewer examples teaches nothing. */
const fewest = 3
/** Errors smaller than this are let be. */
const tolerance = 0.001

/** A fixed sequence that looks random: training gives the same model everywhere. */
const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const shuffled = (order: readonly number[], random: () => number): number[] => {
  const next = [...order]
  for (let at = next.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a = 0, b = 0] = [next[at], next[other]]
    next[at] = b
    next[other] = a
  }
  return next
}

export const featureCounts = (examples: readonly Example[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

type Row = { ids: Int32Array; values: Float64Array; classes: readonly number[]; weight: number }

/** Outputs that learn from their errors, each feature at a pace of its own (AdaGrad). */
class Outputs {
  readonly weights: Float64Array
  readonly bias: Float64Array
  readonly #squares: Float64Array
  readonly #biasSquares: Float64Array
  readonly #count: number

  constructor(features: number, count: number) {
    this.#count = count
    this.weights = new Float64Array(features * count)
    this.#squares = new Float64Array(features * count).fill(1e-4)
    this.bias = new Float64Array(count)
    this.#biasSquares = new Float64Array(count).fill(1e-4)
  }

  score({ ids, values }: Row, output: number): number {
    let sum = this.bias[output] ?? 0
    for (let k = 0; k < ids.length; k++)
      sum += (this.weights[(ids[k] ?? 0) * this.#count + output] ?? 0) * (values[k] ?? 0)
    return sum
  }

  learn({ ids, values }: Row, output: number, error: number): void {
    if (Math.abs(error) < tolerance) return
    const square = (this.#biasSquares[output] ?? 0) + error ** 2
    this.#biasSquares[output] = square
    this.bias[output] = (this.bias[output] ?? 0) - (rate * error) / Math.sqrt(square)
    for (let k = 0; k < ids.length; k++) {
      const at = (ids[k] ?? 0) * this.#count + output
      const weight = this.weights[at] ?? 0
      const gradient = error * (values[k] ?? 0) + decay * weight
      const squares = (this.#squares[at] ?? 0) + gradient ** 2
      this.#squares[at] = squares
      const pace = rate / Math.sqrt(squares)
      const moved = weight - pace * gradient
      const pinched = Math.abs(moved) - pace * pinch * (values[k] ?? 0)
      this.weights[at] = pinched > 0 ? Math.sign(moved) * pinched : 0
    }
  }
}

/** One example: whether each requirement is spoken of, and if so, whether present, in part or against it. */
const learnFrom = (row: Row, outputs: Outputs, groups: readonly number[]): void => {
  const shared = groups.length * outputsEach
  groups.forEach((group, number) => {
    const expected = row.classes[number] ?? -1
    if (expected < 0) return
    const own = number * outputsEach
    outputs.learn(row, own, (sigmoid(outputs.score(row, own)) - (expected > 0 ? 1 : 0)) * row.weight)
    if (expected === 0) return
    const turned = shared + 2 * group
    const partial = Math.exp(outputs.score(row, own + 1) + outputs.score(row, turned))
    const contradicted = Math.exp(outputs.score(row, own + 2) + outputs.score(row, turned + 1))
    const all = 1 + partial + contradicted
    const partialError = (partial / all - (expected === 2 ? 1 : 0)) * row.weight
    const contradictedError = (contradicted / all - (expected === 3 ? 1 : 0)) * row.weight
    outputs.learn(row, own + 1, partialError)
    outputs.learn(row, own + 2, contradictedError)
    outputs.learn(row, turned, partialError)
    outputs.learn(row, turned + 1, contradictedError)
  })
}

/** What is learnt from the examples in one order. */
const learnInOrder = (examples: readonly Example[], groups: readonly number[], seed: number): Learnt => {
  const index = new Map<string, number>()
  for (const [name, count] of featureCounts(examples)) if (count >= fewest) index.set(name, index.size)
  const count = groups.length * outputsEach + 2 * (Math.max(...groups) + 1)
  const outputs = new Outputs(index.size, count)
  const rows = examples.map(({ features, classes, weight }): Row => {
    const known = [...features].flatMap(([name, value]) => {
      const id = index.get(name)
      return id === undefined ? [] : [[id, value] as const]
    })
    return {
      ids: Int32Array.from(known, ([id]) => id),
      values: Float64Array.from(known, ([, value]) => value),
      classes,
      weight,
    }
  })
  const random = sequence(seed)
  let order = rows.map((_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch++) {
    order = shuffled(order, random)
    for (const at of order) {
      const row = rows[at]
      if (row) learnFrom(row, outputs, groups)
    }
  }
  return { index, weights: outputs.weights, bias: outputs.bias, outputs: count }
}

const meanOf = (all: readonly Float64Array[]): Float64Array =>
  Float64Array.from(all[0] ?? [], (_, at) => all.reduce((sum, each) => sum + (each[at] ?? 0), 0) / all.length)

/**
 * Logistic regression for each requirement, over the same features; what a denial looks like is learnt together within each group. It is the mean of
 * what is learnt in several orders: what hangs on the order weighs less.
 */
export const learn = (examples: readonly Example[], groups: readonly number[]): Learnt => {
  const first = learnInOrder(examples, groups, firstSeed)
  const all = [first, ...otherSeeds.map((seed) => learnInOrder(examples, groups, seed))]
  return { ...first, weights: meanOf(all.map(({ weights }) => weights)), bias: meanOf(all.map(({ bias }) => bias)) }
}
