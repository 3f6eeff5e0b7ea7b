import { z } from 'zod'
import { type CompiledPack, compilePack } from '#domain/clauses/compiled-pack.ts'
import { type ClauseSetPrint, clauseSetPrint } from '#domain/clauses/scc/fingerprint.ts'
import built from '../../law/eu-gdpr/clauses.gen.json' with { type: 'json' }
import official from '../../law/eu-gdpr/official-clauses.gen.json' with { type: 'json' }

let compiled: CompiledPack | undefined

/** The clause pack of the GDPR, compiled at its first use. */
export const euClausePack = (): CompiledPack => {
  compiled ??= compilePack(built)
  return compiled
}

let sets: ClauseSetPrint[] | undefined

/** The fingerprints of the official clauses: 2021/914 in English, 2021/915 in English and French. */
export const officialClauseSets = (): readonly ClauseSetPrint[] => {
  sets ??= z.array(clauseSetPrint).parse(official)
  return sets
}
