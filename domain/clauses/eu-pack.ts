import { type CompiledPack, compilePack } from '#domain/clauses/compiled-pack.ts'
import built from '../../law/eu-gdpr/clauses.gen.json' with { type: 'json' }

let compiled: CompiledPack | undefined

/** The clause pack of the GDPR, compiled at its first use. */
export const euClausePack = (): CompiledPack => {
  compiled ??= compilePack(built)
  return compiled
}
