import * as z from 'zod'
import { verification } from '#domain/assessment.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Rule } from '#domain/law/pack/pack.ts'
import { bilingual } from '#domain/words/language.ts'

/** A regime at a glance. */
export const regimeSummary = z
  .strictObject({
    regime: z.string(),
    kind: z.enum(['law', 'policy']),
    name: bilingual,
    authority: z.strictObject({ name: bilingual, url: z.string().optional() }).nullable(),
    version: z.string(),
    hash: z.string(),
    note: bilingual.nullable(),
    /** how many rules there are, and how far each was verified */
    rules: z.record(z.union([verification, z.literal('total')]), z.int()),
  })
  .meta({ id: 'RegimeSummary' })
type RegimeSummary = z.infer<typeof regimeSummary>

/** Every regime that the packs hold, with how far its rules were verified. */
export const regimesOf = (packs: readonly LawPack[]): RegimeSummary[] =>
  packs.map(({ data, hash }) => {
    const count = (verification: Rule['verification']) =>
      data.rules.filter((rule) => rule.verification === verification).length
    return {
      regime: data.regime,
      kind: data.kind,
      name: data.name,
      authority: data.authority ?? null,
      version: data.version,
      hash,
      note: data.note ?? null,
      rules: {
        total: data.rules.length,
        text: count('text'),
        authority: count('authority'),
        secondary: count('secondary'),
        unverified: count('unverified'),
      },
    }
  })
