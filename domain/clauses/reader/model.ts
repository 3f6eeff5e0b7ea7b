import { z } from 'zod'
import generated from '../../../law/eu-gdpr/second-reader.gen.json' with { type: 'json' }
import type { Features } from './features.ts'
import { unpackWeights, type Weights } from './weights.ts'

/**
 * What training leaves behind. `features` holds for each feature, by the hash of its name, which outputs it speaks for and how strongly, in steps
 * (weights.ts).
 */
const modelData = z.strictObject({
  /** of everything it was trained on and with: a test compares it */
  digest: z.string(),
  requirements: z.array(z.string()),
  /** which requirements share what they know of denials: duties to do something, and to do it only when told */
  groups: z.array(z.int().nonnegative()),
  step: z.number().positive(),
  bias: z.array(z.number()),
  features: z.string(),
  /** for each verdict in the order of `verdicts`, the weights of what rules and reader say of a contract (settle.ts) */
  settle: z.array(z.array(z.number())),
})
export type ModelData = z.infer<typeof modelData>

/** For each requirement three outputs: whether it is spoken of, and then whether in part only, and whether against it. */
export const outputsEach = 3

/** The hash of a feature's name, in 24 bits (FNV-1a, folded). */
export const featureHash = (name: string): number => {
  let hash = 2166136261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619)
  return ((hash >>> 24) ^ hash) & 0xffffff
}

export type Model = Omit<ModelData, 'features' | 'digest'> & { weights: Weights }

export const openModel = (data: unknown): Model => {
  const { features, digest: _, ...rest } = modelData.parse(data)
  return { ...rest, weights: unpackWeights(features) }
}

let opened: Model | undefined

/** The second reader as it was trained (`npm run clauses -- train`). */
export const secondReader = (): Model => {
  opened ??= openModel(generated)
  return opened
}

/** How a window stands to a requirement, each from 0 to 1: spoken of at all; and as present, in part, or against it. */
export type Stance = { topic: number; present: number; partial: number; contradicted: number }

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** How a window stands to every requirement of the model, in its order. */
export const stances = ({ requirements, groups, bias, step, weights }: Model, features: Features): Stance[] => {
  const scores = [...bias]
  for (const [name, value] of features)
    for (const [output, steps] of weights.get(featureHash(name)) ?? [])
      scores[output] = (scores[output] ?? 0) + steps * step * value
  const shared = requirements.length * outputsEach
  return requirements.map((_, number) => {
    const own = number * outputsEach
    const group = shared + 2 * (groups[number] ?? 0)
    const partial = Math.exp((scores[own + 1] ?? 0) + (scores[group] ?? 0))
    const contradicted = Math.exp((scores[own + 2] ?? 0) + (scores[group + 1] ?? 0))
    const topic = sigmoid(scores[own] ?? 0)
    const share = topic / (1 + partial + contradicted)
    return { topic, present: share, partial: share * partial, contradicted: share * contradicted }
  })
}
