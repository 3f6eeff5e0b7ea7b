import { featureHash, type Regression } from '#domain/clauses/reader/model.ts'
import type { Weights } from '#domain/clauses/reader/weights.ts'
import type { Example } from '#local/clause-reader/examples.ts'
import { featureCounts, type Learnt } from '#local/clause-reader/learn.ts'

/** Weights are rounded to these steps. */
export const step = 0.2

/** A weight is worth keeping for its size, and the more so the more often its feature stands in a text. */
const worth = (weight: number, count: number) => Math.abs(weight) * count ** 0.3

/**
 * The strongest weights of a model, rounded.
 * @param kept how many: fewer make a smaller file, and cost accuracy on contracts not met
 */
export const compact = (
  { index, weights, bias, outputs }: Learnt,
  examples: readonly Example[],
  { topics, groups }: Pick<Regression, 'topics' | 'groups'>,
  kept: number,
): Regression => {
  const counts = featureCounts(examples)
  const values = Float64Array.from(weights)
  for (const [name, id] of index)
    for (let output = 0; output < outputs; output++)
      values[id * outputs + output] = worth(weights[id * outputs + output] ?? 0, counts.get(name) ?? 1)
  const least = Float64Array.from(values).sort()[values.length - kept] ?? 0
  const strongest = new Map<number, (readonly [number, number])[]>()
  for (const [name, id] of index) {
    const pairs: (readonly [number, number])[] = []
    for (let output = 0; output < outputs; output++) {
      const steps = Math.round((weights[id * outputs + output] ?? 0) / step)
      if ((values[id * outputs + output] ?? 0) < least || steps === 0) continue
      pairs.push([output, steps])
    }
    if (pairs.length > 0) strongest.set(featureHash(name), pairs)
  }
  const packed: Weights = strongest
  return {
    topics: [...topics],
    groups: [...groups],
    step,
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    weights: packed,
  }
}
