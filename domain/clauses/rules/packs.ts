import * as z from 'zod'
import { type ClauseSetPrint, clauseSetPrint } from '#domain/clauses/scc/fingerprint.ts'
import bf from '../../../law/bf/clauses.gen.json' with { type: 'json' }
import bj from '../../../law/bj/clauses.gen.json' with { type: 'json' }
import eu from '../../../law/eu-gdpr/clauses.gen.json' with { type: 'json' }
import official from '../../../law/eu-gdpr/official-clauses.gen.json' with { type: 'json' }
import gh from '../../../law/gh/clauses.gen.json' with { type: 'json' }
import ke from '../../../law/ke/clauses.gen.json' with { type: 'json' }
import ma from '../../../law/ma/clauses.gen.json' with { type: 'json' }
import ml from '../../../law/ml/clauses.gen.json' with { type: 'json' }
import ng from '../../../law/ng/clauses.gen.json' with { type: 'json' }
import policy from '../../../law/policy/clauses.gen.json' with { type: 'json' }
import rw from '../../../law/rw/clauses.gen.json' with { type: 'json' }
import sn from '../../../law/sn/clauses.gen.json' with { type: 'json' }
import uk from '../../../law/uk/clauses.gen.json' with { type: 'json' }
import za from '../../../law/za/clauses.gen.json' with { type: 'json' }
import { type CompiledPack, compilePack } from './compiled-pack.ts'

/** The regimes whose duties on contracts are data here; `policy` is what the organisation asks by itself. */
export const clauseRegimes = [
  'eu-gdpr',
  'bf',
  'bj',
  'gh',
  'ke',
  'ma',
  'ml',
  'ng',
  'policy',
  'rw',
  'sn',
  'uk',
  'za',
] as const
export type ClauseRegime = (typeof clauseRegimes)[number]

const sources: Record<ClauseRegime, unknown> = { 'eu-gdpr': eu, bf, bj, gh, ke, ma, ml, ng, policy, rw, sn, uk, za }
const compiled = new Map<ClauseRegime, CompiledPack>()

/** The clause pack of a regime, compiled at its first use. */
export const clausePackOf = (regime: ClauseRegime): CompiledPack => {
  const known = compiled.get(regime) ?? compilePack(sources[regime], regime === 'eu-gdpr' ? undefined : eu)
  compiled.set(regime, known)
  return known
}

let sets: ClauseSetPrint[] | undefined

/** The fingerprints of the official clauses: 2021/914 in English, 2021/915 in English and French. */
export const officialClauseSets = (): readonly ClauseSetPrint[] => {
  sets ??= z.array(clauseSetPrint).parse(official)
  return sets
}
