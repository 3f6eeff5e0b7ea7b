import type { PackData, Rule } from '#domain/law/pack/pack.ts'
import type { Language } from '#domain/words/language.ts'

/** The article as a lawyer of the language cites it. */
export const articleOf = ({ citation: { article } }: Pick<Rule, 'citation'>, language: Language): string =>
  typeof article === 'string' ? article : article[language]

/** The text and the article that an entry of a pack cites; the text's code where the pack does not name it. */
export const citedAs = (
  instruments: PackData['instruments'],
  entry: Pick<Rule, 'citation'>,
  language: Language,
): string => {
  const { instrument } = entry.citation
  const text = instruments[instrument]?.short[language] ?? instrument
  return [text, articleOf(entry, language)].filter((part) => part !== '').join(', ')
}
