import type { RegimeFile } from '#api/law.ts'
import type { Language } from '#domain/words/language.ts'

type Cited = Pick<RegimeFile['rules'][number], 'citation'>

/** The article as a lawyer of the language cites it. */
export const articleOf = ({ citation: { article } }: Cited, language: Language): string =>
  typeof article === 'string' ? article : article[language]

/** The text and the article; the text's code where the pack does not name it. */
export const citationOf = (instruments: RegimeFile['instruments'], fact: Cited, language: Language): string => {
  const { instrument } = fact.citation
  const text = instruments[instrument]?.short[language] ?? instrument
  return [text, articleOf(fact, language)].filter((part) => part !== '').join(', ')
}
