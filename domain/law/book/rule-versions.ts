import * as z from 'zod'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { instrument, rule } from '#domain/law/pack/pack.ts'
import { termsUsed } from '#domain/law/pack/terms-used.ts'
import { bilingual } from '#domain/words/language.ts'

/** A rule with its regime and instrument, in one of the versions that were recorded. */
export const ruleVersion = z.strictObject({
  regime: z.string(),
  regimeName: bilingual,
  rule,
  instrument: instrument.nullable(),
  /** those of the pack's named conditions on which this version rests, by their names */
  terms: z.record(z.string(), z.string()),
})
type RuleVersion = z.infer<typeof ruleVersion>

/** A rule in every version that was ever recorded, newest first; empty where there is none. */
export const ruleVersions = (packs: readonly LawPack[], id: string): RuleVersion[] =>
  packs
    .flatMap(({ data }) =>
      data.rules
        .filter((rule) => rule.id === id)
        .map((rule) => ({
          regime: data.regime,
          regimeName: data.name,
          rule,
          instrument: data.instruments[rule.citation.instrument] ?? null,
          terms: termsUsed(data.terms, [rule.when, ...(rule.requires === undefined ? [] : [rule.requires])]),
        })),
    )
    .sort((a, b) => (a.rule.recorded.from < b.rule.recorded.from ? 1 : -1))
