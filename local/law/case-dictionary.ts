import type { Bilingual } from '#domain/words/language.ts'
import { nearest } from '#local/law/case-nearest.ts'
import { type Asked, askedSentence, either, type Reading, sentence } from '#local/law/case-refusal.ts'
import { stemOf, wordsOf } from '#local/law/case-spelling.ts'

/** The words that people write for the codes of one catalogue. */
export type Words<Code extends string> = {
  /** what can only mean this code */
  means: Readonly<Partial<Record<Code, readonly string[]>>>
  /** what may mean several, or none of them */
  asked?: readonly Asked<Code>[]
}

/**
 * Reads a word as a code of a catalogue: the code itself, its label in either language, or another word for it. What may
 * mean several is asked about; what is not known is told with the nearest codes, or with all of them.
 */
export const reader = <Code extends string>(
  catalogue: Readonly<Record<Code, Bilingual>>,
  { means, asked = [] }: Words<Code>,
): ((word: string) => Reading) => {
  const labels: Readonly<Record<string, Bilingual>> = catalogue
  const codes = Object.keys(catalogue)
  const known = new Map<string, string>()
  const others: Readonly<Record<string, readonly string[] | undefined>> = means
  const spellings = [
    (code: string) => [code],
    (code: string) => Object.values(labels[code] ?? {}),
    (code: string) => others[code] ?? [],
  ]
  for (const spelt of spellings)
    for (const code of codes)
      for (const word of spelt(code)) if (!known.has(stemOf(word))) known.set(stemOf(word), code)
  const questions = new Map(asked.flatMap((one) => one.words.map((word) => [stemOf(word), one] as const)))
  return (word) => {
    const stem = stemOf(word)
    const code = known.get(stem)
    if (code !== undefined) return { value: code }
    const question = questions.get(stem)
    if (question !== undefined) return askedSentence(word, question, (one, language) => labels[one]?.[language] ?? one)
    const near = [...nearest(stem, known), ...wordsOf(word).flatMap((part) => known.get(stemOf(part)) ?? [])]
      .filter((one, index, all) => all.indexOf(one) === index)
      .slice(0, 3)
    return near.length > 0
      ? sentence(word, {
          fr: `n’est pas connu ici ; vouliez-vous dire ${either(near, 'fr')} ?`,
          en: `is not known here; did you mean ${either(near, 'en')}?`,
        })
      : sentence(word, {
          fr: `n’est pas connu ici ; écrire ${either(codes, 'fr')}`,
          en: `is not known here; write ${either(codes, 'en')}`,
        })
  }
}
