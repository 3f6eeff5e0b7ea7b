import type { TokenisedText } from '#domain/clauses/text/passage.ts'
import { PatternError, type Phrase, type Step } from './pattern.ts'

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
  readonly #sorted = new Map<string, number[]>()
  readonly #filling = new Set<string>()
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
    for (const start of this.#mayOccur(phrase) ? this.#starts(phrase[0]) : []) {
      const end = this.#endFrom(phrase, 0, start)
      if (end >= 0) spans.push({ start, end })
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
    this.#filling.add(name)
    const barred = new Set<number>()
    for (const phrase of concept.not)
      for (const { start, end } of this.find(phrase)) for (let at = start; at < end; at++) barred.add(at)
    for (const phrase of concept.phrases)
      for (const { start, end } of this.find(phrase)) {
        if (barred.has(start)) continue
        const others = ends.get(start)
        if (!others) ends.set(start, [end])
        else if (!others.includes(end)) others.push(end)
      }
    this.#filling.delete(name)
    return ends
  }

  #starts(step: Step | undefined): number[] {
    if (!step || step.type === 'gap') return []
    if (step.type === 'concept') return this.#conceptStarts(step.name)
    const words = step.words.filter((word) => this.#positions.has(word))
    for (const stem of step.stems) words.push(...this.#withStem(stem))
    const places = [...new Set(words)].map((word) => this.#positions.get(word) ?? [])
    return places.length === 1 ? (places[0] ?? []) : places.flat().sort((a, b) => a - b)
  }

  #conceptStarts(name: string): number[] {
    const known = this.#sorted.get(name)
    if (known) return known
    const starts = [...this.#concept(name).keys()].sort((a, b) => a - b)
    // while a concept is still being filled, it is not yet known where it stands
    if (!this.#filling.has(name)) this.#sorted.set(name, starts)
    return starts
  }

  #anyWithStem(stem: string): boolean {
    return this.#vocabulary[this.#firstFrom(stem)]?.startsWith(stem) ?? false
  }

  #withStem(stem: string): string[] {
    const words: string[] = []
    for (let i = this.#firstFrom(stem); this.#vocabulary[i]?.startsWith(stem); i++)
      words.push(this.#vocabulary[i] ?? '')
    return words
  }

  /** The number of the first word of the vocabulary that does not come before a stem. */
  #firstFrom(stem: string): number {
    let low = 0
    let high = this.#vocabulary.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#vocabulary[middle] ?? '') < stem) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether every step stands somewhere in the document: a phrase of which one word is nowhere need not be tried. */
  #mayOccur(phrase: Phrase): boolean {
    return phrase.every((step) => {
      if (step.type === 'gap') return true
      if (step.type === 'concept') return this.#filling.has(step.name) || this.#concept(step.name).size > 0
      return step.words.some((word) => this.#positions.has(word)) || step.stems.some((stem) => this.#anyWithStem(stem))
    })
  }

  /** Where the rest of a phrase ends first, if it stands at a place; -1 where it does not. */
  #endFrom(phrase: Phrase, index: number, at: number): number {
    const step = phrase[index]
    if (!step) return at
    const { tokens } = this.text
    if (step.type === 'gap') {
      const before = tokens[at - 1]
      for (let skip = 0; skip <= step.max; skip++) {
        const token = tokens[at + skip]
        if (!token || !before || token.passage !== before.passage || token.sentence !== before.sentence) break
        const end = this.#endFrom(phrase, index + 1, at + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const token = tokens[at]
    const before = index > 0 ? tokens[at - 1] : token
    if (!token || token.passage !== before?.passage) return -1
    if (step.type === 'word') return matchesWord(step, token.word) ? this.#endFrom(phrase, index + 1, at + 1) : -1
    let first = -1
    for (const next of this.#concept(step.name).get(at) ?? []) {
      const end = this.#endFrom(phrase, index + 1, next)
      if (end >= 0 && (first < 0 || end < first)) first = end
    }
    return first
  }
}
