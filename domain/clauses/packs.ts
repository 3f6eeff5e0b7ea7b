import { z } from 'zod'
import { type CompiledPack, compilePack } from '#domain/clauses/compiled-pack.ts'
import { type ClauseSetPrint, clauseSetPrint } from '#domain/clauses/scc/fingerprint.ts'
import eu from '../../law/eu-gdpr/clauses.gen.json' with { type: 'json' }
import official from '../../law/eu-gdpr/official-clauses.gen.json' with { type: 'json' }
import ml from '../../law/ml/clauses.gen.json' with { type: 'json' }

/** The regimes whose duties on contracts are data here. */
export const clauseRegimes = ['eu-gdpr', 'ml'] as const
export type ClauseRegime = (typeof clauseRegimes)[number]

const sources = { 'eu-gdpr': () => compilePack(eu), ml: () => compilePack(ml, eu) } as const
const compiled = new Map<ClauseRegime, CompiledPack>()

/** The clause pack of a regime, compiled at its first use. */
export const clausePackOf = (regime: ClauseRegime): CompiledPack => {
  const known = compiled.get(regime) ?? sources[regime]()
  compiled.set(regime, known)
  return known
}

let sets: ClauseSetPrint[] | undefined

/** The fingerprints of the official clauses: 2021/914 in English, 2021/915 in English and French. */
export const officialClauseSets = (): readonly ClauseSetPrint[] => {
  sets ??= z.array(clauseSetPrint).parse(official)
  return sets
}
