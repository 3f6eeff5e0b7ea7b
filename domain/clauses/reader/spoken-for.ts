import type { Features } from './features.ts'
import { featureHash, outputsEach, type Regression } from './model.ts'

/** A feature of a passage, and how much it spoke for what was heard in it. */
export type Spoken = { feature: string; weight: number }

/**
 * The words, neighbours and concepts that spoke most for or against a requirement being present, partial or contradicted in a passage.
 * @param most how many are wanted
 */
export const spokenFor = (
  { topics, groups, step, weights }: Regression,
  id: string,
  side: 'present' | 'partial' | 'contradicted',
  features: Features,
  most = 12,
): Spoken[] => {
  const number = topics.indexOf(id)
  const own = number * outputsEach
  const shared = topics.length * outputsEach + 2 * (groups[number] ?? 0)
  const outputs: Record<typeof side, readonly number[]> = {
    present: [own],
    partial: [own, own + 1, shared],
    contradicted: [own, own + 2, shared + 1],
  }
  return [...features]
    .map(([feature, value]) => {
      const said = weights.get(featureHash(feature)) ?? []
      const steps = said.reduce((sum, [output, by]) => sum + (outputs[side].includes(output) ? by : 0), 0)
      return { feature, weight: steps * step * value }
    })
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
