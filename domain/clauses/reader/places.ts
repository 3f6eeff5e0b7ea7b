import type { TokenisedText } from '#domain/clauses/text/passage.ts'
import type { Window } from './windows.ts'

/** "article 8", "clause 3.2", "l’annexe B": other places of the contract, by what they are called before their number. */
const parts = new Set(
  'article articles clause clauses paragraph paragraphs paragraphe section sections term terms titre title point condition schedule annex annexe appendix appendice alinea chapitre chapter rubrique item art stipulation'.split(
    ' ',
  ),
)

const number = /^([ivx]+|[a-z]|\d+)$/

/** "8. Audits", "Article 8 – Audits", "8.2 The Processor", "Annex B": a passage that begins with its number. */
const numbered = /^\s*(?:[*_#§]+\s*)?(?:(\p{L}{3,10})\.?\s+)?(\d{1,3}(?:\.\d{1,3})*|[A-Z]|[IVX]+)(?=[\s.):–—-]|$)/u

/** How a place is called: annexes apart from clauses, whatever word each contract has for either. */
const keyOf = (part: string, named: string) =>
  `${/^(?:annex|sched|append)/.test(part) ? 'annex' : 'clause'} ${named.toLowerCase()}`

/** The numbered places of a contract, and which of them its sentences name. */
export class Places {
  readonly #text: TokenisedText
  readonly #at = new Map<string, number>()

  constructor(text: TokenisedText) {
    this.#text = text
    text.passages.forEach(({ block }, passage) => {
      const [, part = '', named] = numbered.exec(block.text) ?? []
      if (named === undefined || (part === '' && !/^\d/.test(named))) return
      if (part !== '' && !parts.has(part.toLowerCase())) return
      const key = keyOf(part.toLowerCase(), named)
      if (!this.#at.has(key)) this.#at.set(key, passage)
    })
  }

  /** The numbers of the passages that a window names by theirs. */
  namedIn({ from, to, passage }: Window): number[] {
    const { tokens } = this.#text
    const named: number[] = []
    for (let at = from; at < to - 1; at++) {
      const part = tokens[at]?.word ?? ''
      if (!parts.has(part)) continue
      const [first, second] = [tokens[at + 1], tokens[at + 2]]
      if (!first || !number.test(first.word)) continue
      const joined = second?.start === first.end + 1 && /^\d+$/.test(second.word) ? `${first.word}.${second.word}` : ''
      const found = this.#at.get(keyOf(part, joined)) ?? this.#at.get(keyOf(part, first.word))
      if (found !== undefined && found !== passage) named.push(found)
    }
    return named
  }
}

/** Whether a window names another place of the contract by its number. */
export const refers = (words: readonly string[]): boolean =>
  words.some((word, at) => parts.has(word) && number.test(words[at + 1] ?? ''))
