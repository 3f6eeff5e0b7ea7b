import type { Language } from '#domain/words/language.ts'
import { typeset } from '#web/lib/typeset.ts'
import '#web/styles/clauses.css'

/** The contract’s own words; `language` is what it is written in, null where it could not be told. */
export function Quote({ words, language }: { words: string; language: Language | null }) {
  return (
    <blockquote className="quote" lang={language ?? undefined}>
      {typeset(words)}
    </blockquote>
  )
}
