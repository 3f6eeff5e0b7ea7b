import type { Language } from '#domain/words/language.ts'

/** Frequent short words of each language; the foreign lists only keep a third language from passing as one of ours. */
const common = {
  en: 'the of and to in for is that by with as or be shall any this are it on from not which will such other has may we you your our',
  fr: 'le la les de des du et en un une pour par dans sur est que qui au aux ou ne pas ce cette ces sont avec son ses leur doit nous vous votre nos',
  de: 'der die das und zu den von mit ist des dem für im nicht ein eine auf werden oder als auch sich nach bei durch',
  es: 'el los las del y que por con para una su se lo como o al es no más este esta entre sobre ser datos',
  pt: 'o os as do da dos das e que em um uma para com não por se na no ao são pelo pela ou seu sua dados',
  it: 'il lo gli della di che per con non una sono del dei delle al nel dati si da come o è alla',
} as const

const lists = Object.entries(common).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }))

type LanguageGuess = {
  /** null where another language leads, or none does */
  language: Language | null
  /** the share of frequent words of the leading language: below about 0.06 a long text is in no language that is known here */
  share: number
}

/** The language of a text by its most frequent words. */
export const languageOf = (text: string): LanguageGuess => {
  const words =
    text
      .slice(0, 400_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length === 0) return { language: null, share: 0 }
  const scored = lists
    .map(({ code, words: list }) => ({ code, share: words.filter((word) => list.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share)
  const best = scored[0]
  if (!best || best.share < 0.01) return { language: null, share: best?.share ?? 0 }
  return { language: best.code === 'en' || best.code === 'fr' ? best.code : null, share: best.share }
}
