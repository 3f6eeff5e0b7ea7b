import type { ClausePack } from '#domain/clauses/rules/requirement.ts'
import type { Weighed } from '#domain/clauses/rules/verdict.ts'
import type { Language } from '#domain/words/language.ts'

/** What a text in a third language can be trusted for: the rules know French and English only. */
const inAnotherLanguage = 0.2

/**
 * How likely a verdict is right: as rules and second reader found it together; else how often one of this strength was right when the pack was last measured. Where the pack was not measured, the strength itself.
 */
export const confidenceOf = (
  pack: ClausePack,
  { verdict, strength, confidence }: Weighed,
  language: Language | null,
): number => {
  if (language === null) return inAnotherLanguage
  if (confidence !== undefined) return Math.round(confidence * 100) / 100
  const points = pack.calibration.filter((point) => point.verdict === verdict && point.from <= strength)
  const best = points.sort((a, b) => b.from - a.from)[0]
  return Math.round((best?.confidence ?? strength) * 100) / 100
}
