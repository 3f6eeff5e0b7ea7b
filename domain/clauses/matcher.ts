import type { TokenisedText } from '#domain/clauses/passage.ts'
import { PatternError, type Phrase, type Step } from '#domain/clauses/pattern.ts'

/** Words from `start` up to but not including `end`, by their number in the document. */
export type Span = { start: number; end: number }

export type Concept = { name: string; phrases: Phrase[]; not: Phrase[] }

const matchesWord = (step: Extract<Step, { type: 'word' }>, word: string) =>
  step.words.includes(word) || step.stems.some((stem) => word.startsWith(stem))

/** Finds phrases in one document. Each concept is looked for once; a phrase is tried only where its first word stands. */
export class Matcher {
  readonly text: TokenisedText
  readonly #concepts: ReadonlyMap<string, Concept>
  readonly #positions = new Map<string, number[]>()
  readonly #vocabulary: string[]
  readonly #found = new Map<string, Map<number, number[]>>()
  readonly #phrases = new Map<Phrase, Span[]>()

  constructor(text: TokenisedText, concepts: readonly Concept[]) {
    this.text = text
    this.#concepts = new Map(concepts.map((concept) => [concept.name, concept]))
    text.tokens.forEach(({ word }, at) => {
      const known = this.#positions.get(word)
      if (known) known.push(at)
      else this.#positions.set(word, [at])
    })
    this.#vocabulary = [...this.#positions.keys()].sort()
  }

  /** Every place where the phrase stands, in the order of the document. */
  find(phrase: Phrase): Span[] {
    const known = this.#phrases.get(phrase)
    if (known) return known
    const spans: Span[] = []
    for (const start of this.#starts(phrase[0])) {
      const ends = this.#endsFrom(phrase, 0, start)
      if (ends.length > 0) spans.push({ start, end: Math.min(...ends) })
    }
    this.#phrases.set(phrase, spans)
    return spans
  }

  /** Where the concept's phrases stand: the ends by their start. */
  #concept(name: string): Map<number, number[]> {
    const known = this.#found.get(name)
    if (known) return known
    const concept = this.#concepts.get(name)
    if (!concept) throw new PatternError(`{${name}}`, 'unknown concept')
    const ends = new Map<number, number[]>()
    // set before it is filled: a concept that names itself finds nothing, instead of looking for ever
    this.#found.set(name, ends)
    const barred = concept.not.flatMap((phrase) => this.find(phrase))
    for (const phrase of concept.phrases)
      for (const { start, end } of this.find(phrase)) {
        if (barred.some((span) => span.start <= start && start < span.end)) continue
        ends.set(start, [...(ends.get(start) ?? []), end])
      }
    return ends
  }

  #starts(step: Step | undefined): number[] {
    if (!step || step.type === 'gap') return []
    if (step.type === 'concept') return [...this.#concept(step.name).keys()].sort((a, b) => a - b)
    const words = step.words.filter((word) => this.#positions.has(word))
    for (const stem of step.stems) words.push(...this.#withStem(stem))
    return [...new Set(words)].flatMap((word) => this.#positions.get(word) ?? []).sort((a, b) => a - b)
  }

  #withStem(stem: string): string[] {
    let low = 0
    let high = this.#vocabulary.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#vocabulary[middle] ?? '') < stem) low = middle + 1
      else high = middle
    }
    const words: string[] = []
    for (let i = low; this.#vocabulary[i]?.startsWith(stem); i++) words.push(this.#vocabulary[i] ?? '')
    return words
  }

  #endsFrom(phrase: Phrase, index: number, at: number): number[] {
    const step = phrase[index]
    if (!step) return [at]
    if (step.type === 'gap') {
      const before = this.text.tokens[at - 1]
      const ends: number[] = []
      for (let skip = 0; skip <= step.max; skip++) {
        const token = this.text.tokens[at + skip]
        if (!token || !before || token.passage !== before.passage || token.sentence !== before.sentence) break
        ends.push(...this.#endsFrom(phrase, index + 1, at + skip))
        if (ends.length > 0) break
      }
      return ends
    }
    const token = this.text.tokens[at]
    const before = index > 0 ? this.text.tokens[at - 1] : token
    if (!token || token.passage !== before?.passage) return []
    if (step.type === 'word') return matchesWord(step, token.word) ? this.#endsFrom(phrase, index + 1, at + 1) : []
    return (this.#concept(step.name).get(at) ?? []).flatMap((end) => this.#endsFrom(phrase, index + 1, end))
  }
}
