import { z } from 'zod'
import { requirement } from '#domain/clauses/requirement.ts'
import built from '../../law/eu-gdpr/clause-requirements.gen.json' with { type: 'json' }

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

const requirements = z.array(requirementLabel).parse(built)

/** What a processing contract must hold, in the order in which it is shown: for labels and explanations, without the rules. */
export const requirementsOf = (): readonly RequirementLabel[] => requirements
