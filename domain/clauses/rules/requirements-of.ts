import * as z from 'zod'
import bf from '../../../law/bf/clause-requirements.gen.json' with { type: 'json' }
import bj from '../../../law/bj/clause-requirements.gen.json' with { type: 'json' }
import eu from '../../../law/eu-gdpr/clause-requirements.gen.json' with { type: 'json' }
import gh from '../../../law/gh/clause-requirements.gen.json' with { type: 'json' }
import ke from '../../../law/ke/clause-requirements.gen.json' with { type: 'json' }
import ma from '../../../law/ma/clause-requirements.gen.json' with { type: 'json' }
import ml from '../../../law/ml/clause-requirements.gen.json' with { type: 'json' }
import ng from '../../../law/ng/clause-requirements.gen.json' with { type: 'json' }
import policy from '../../../law/policy/clause-requirements.gen.json' with { type: 'json' }
import rw from '../../../law/rw/clause-requirements.gen.json' with { type: 'json' }
import sn from '../../../law/sn/clause-requirements.gen.json' with { type: 'json' }
import uk from '../../../law/uk/clause-requirements.gen.json' with { type: 'json' }
import za from '../../../law/za/clause-requirements.gen.json' with { type: 'json' }
import type { ClauseRegime } from './packs.ts'
import { type RequirementLabel, requirementLabel } from './requirement.ts'

export type { RequirementLabel } from './requirement.ts'

const sources: Record<ClauseRegime, unknown> = { 'eu-gdpr': eu, bf, bj, gh, ke, ma, ml, ng, policy, rw, sn, uk, za }
const parsed = new Map<ClauseRegime, RequirementLabel[]>()

/** What a processing contract must hold, in the order in which it is shown: for labels and explanations, without the rules. */
export const requirementsOf = (regime: ClauseRegime = 'eu-gdpr'): readonly RequirementLabel[] => {
  const known = parsed.get(regime) ?? z.array(requirementLabel).parse(sources[regime])
  parsed.set(regime, known)
  return known
}
