import { z } from 'zod'
import { requirement } from '#domain/clauses/requirement.ts'
import eu from '../../law/eu-gdpr/clause-requirements.gen.json' with { type: 'json' }
import ml from '../../law/ml/clause-requirements.gen.json' with { type: 'json' }

export const requirementLabel = requirement.pick({
  id: true,
  law: true,
  citation: true,
  label: true,
  severity: true,
  counts: true,
  wording: true,
})
export type RequirementLabel = z.infer<typeof requirementLabel>

const requirements = { 'eu-gdpr': z.array(requirementLabel).parse(eu), ml: z.array(requirementLabel).parse(ml) }

/** What a processing contract must hold, in the order in which it is shown: for labels and explanations, without the rules. */
export const requirementsOf = (regime: keyof typeof requirements = 'eu-gdpr'): readonly RequirementLabel[] =>
  requirements[regime]
