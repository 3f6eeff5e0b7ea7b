import * as z from 'zod'
import generated from '../../../law/eu-gdpr/second-reader.gen.json' with { type: 'json' }
import type { Features } from './features.ts'
import { unpackWeights, type Weights } from './weights.ts'

/**
 * Logistic regressions over the same features, as training leaves them. `features` holds for each feature, by the hash of its name, which outputs it speaks for and how strongly, in steps
 * (weights.ts).
 */
const regressionData = z.strictObject({
  /** what is listened for */
  topics: z.array(z.string()),
  /** which topics share what they know of denials: duties to do something, and to do it only when told */
  groups: z.array(z.int().nonnegative()),
  step: z.number().positive(),
  bias: z.array(z.number()),
  features: z.string(),
})

const modelData = regressionData.extend({
  /** of everything it was trained on and with: a test compares it */
  digest: z.string(),
  /** who is who (parties.ts) */
  parties: regressionData,
  /** for each verdict in the order of `verdicts`, the weights of what rules and reader say of a contract (settle.ts) */
  settle: z.array(z.array(z.number())),
  /** the weights of what tells a processing agreement from other papers (agreement.ts) */
  agreement: z.array(z.number()),
})
export type ModelData = z.infer<typeof modelData>

/** For each topic three outputs: whether it is spoken of, and then whether in part only, and whether against it. */
export const outputsEach = 3

/** The hash of a feature's name, in 24 bits (FNV-1a, folded). */
export const featureHash = (name: string): number => {
  let hash = 2166136261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619)
  return ((hash >>> 24) ^ hash) & 0xffffff
}

export type Regression = Omit<z.infer<typeof regressionData>, 'features'> & { weights: Weights }

/** The second reader: how sentences stand to the requirements of the GDPR, and what is made of that. */
export type Model = Regression & Pick<ModelData, 'settle' | 'agreement'> & { parties: Regression }

const opened = <D extends { features: string }>({ features, ...rest }: D) => ({
  ...rest,
  weights: unpackWeights(features),
})

const openModel = (data: unknown): Model => {
  const { digest: _, parties, ...rest } = modelData.parse(data)
  return { ...opened(rest), parties: opened(parties) }
}

let known: Model | undefined

/** The second reader as it was trained (`npm run clauses -- train`). */
export const secondReader = (): Model => {
  known ??= openModel(generated)
  return known
}

/** How a text stands to a topic, each from 0 to 1: spoken of at all; and as present, in part, or against it. */
export type Stance = { topic: number; present: number; partial: number; contradicted: number }

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** How what has these features stands to every topic, in their order. */
export const stances = ({ topics, groups, bias, step, weights }: Regression, features: Features): Stance[] => {
  const scores = [...bias]
  for (const [name, value] of features)
    for (const [output, steps] of weights.get(featureHash(name)) ?? [])
      scores[output] = (scores[output] ?? 0) + steps * step * value
  const shared = topics.length * outputsEach
  return topics.map((_, number) => {
    const own = number * outputsEach
    const group = shared + 2 * (groups[number] ?? 0)
    const partial = Math.exp((scores[own + 1] ?? 0) + (scores[group] ?? 0))
    const contradicted = Math.exp((scores[own + 2] ?? 0) + (scores[group + 1] ?? 0))
    const topic = sigmoid(scores[own] ?? 0)
    const share = topic / (1 + partial + contradicted)
    return { topic, present: share, partial: share * partial, contradicted: share * contradicted }
  })
}
