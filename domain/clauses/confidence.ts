import type { ClausePack } from '#domain/clauses/requirement.ts'
import type { Weighed } from '#domain/clauses/verdict.ts'
import type { Language } from '#domain/language.ts'

/** What a text in a third language can be trusted for: the rules know French and English only. */
const inAnotherLanguage = 0.2

/**
 * How often a verdict of this strength was right when the pack was last measured. Where the pack was not measured, the strength itself.
 */
export const confidenceOf = (pack: ClausePack, { verdict, strength }: Weighed, language: Language | null): number => {
  if (language === null) return inAnotherLanguage
  const points = pack.calibration.filter((point) => point.verdict === verdict && point.from <= strength)
  const best = points.sort((a, b) => b.from - a.from)[0]
  return Math.round((best?.confidence ?? strength) * 100) / 100
}
