import type { Matcher } from '#domain/clauses/rules/matcher.ts'
import { concepts, parties, turning, turnOf } from './heard.ts'
import { Places } from './places.ts'
import type { Window } from './windows.ts'

/** What a window says, with a weight each: words and their neighbours, concepts, and what is denied, allowed or asked for of them. */
export type Features = ReadonlyMap<string, number>

type Word = { symbol: string; turn: string | undefined; concepts: readonly string[] }
type Add = (name: string, value: number) => void

/** So many letters of a word are kept, and again the first few of them: what is left out are endings. */
const stemLength = 8
const rootLength = 4

/** A small word turns what stands this many words from it, a concept this many. */
const turnReach = 8
const conceptReach = 14

/** How much of the rest of a paragraph is heard on either side. */
const around = 40

/** How much each kind of feature counts beside a word. Chosen on contracts that the model had not been trained on. */
const weight = {
  root: 0.6,
  next: 0.7,
  afterNext: 0.5,
  turn: 0.7,
  before: 0.5,
  concepts: 0.7,
  first: 0.5,
  heading: 0.25,
  rest: 0.25,
  named: 0.3,
}

/** Every window says as much as any other, however long it is. */
const loudness = 2

const stem = (word: string) => (/^\d+$/.test(word) ? '#' : word.slice(0, stemLength))

/** Reads the features of the windows of one document. */
export class FeatureReader {
  readonly #matcher: Matcher
  readonly #words: Word[]
  readonly #places: Places

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.#places = new Places(matcher.text)
    const { tokens } = matcher.text
    const symbols = tokens.map(({ word }) => stem(word))
    const heard: string[][] = tokens.map(() => [])
    for (const { name, phrase } of parties)
      for (const { start, end } of matcher.find(phrase)) {
        symbols[start] = name
        symbols.fill('', start + 1, end)
      }
    for (const { name, phrase } of concepts) for (const { start } of matcher.find(phrase)) heard[start]?.push(name)
    this.#words = tokens.map(({ word }, at) => ({
      symbol: symbols[at] ?? '',
      turn: turnOf(word),
      concepts: heard[at] ?? [],
    }))
  }

  of(window: Window): Features {
    const features = new Map<string, number>()
    const add: Add = (name, value) => {
      if (name !== '' && (features.get(name) ?? 0) < value) features.set(name, value)
    }
    const kept = this.#words.slice(window.from, window.to).filter(({ symbol }) => symbol !== '')
    kept.forEach((word, at) => {
      this.#word(kept, word, at, add)
      this.#turned(kept, word, at, add)
    })
    if (kept[0]) add(`^ ${kept[0].symbol}`, weight.first)
    this.#around(window, add)
    let square = 0
    for (const value of features.values()) square += value ** 2
    const norm = loudness / Math.sqrt(square || 1)
    for (const [name, value] of features) features.set(name, value * norm)
    return features
  }

  #word(kept: readonly Word[], { symbol, concepts: heard }: Word, at: number, add: Add): void {
    add(symbol, 1)
    if (symbol.length > rootLength) add(`${symbol.slice(0, rootLength)}~`, weight.root)
    for (const name of heard) add(name, 1)
    const [next, afterNext] = [kept[at + 1], kept[at + 2]]
    if (next) add(`${symbol} ${next.symbol}`, weight.next)
    if (afterNext) add(`${symbol} _ ${afterNext.symbol}`, weight.afterNext)
    for (const name of heard) {
      if (!turning.has(name)) continue
      for (let other = Math.max(0, at - conceptReach); other <= at + conceptReach; other++)
        for (const turned of (other !== at && kept[other]?.concepts) || [])
          if (!turning.has(turned)) add(other < at ? `${turned} ${name}` : `${name} ${turned}`, weight.concepts)
    }
  }

  #turned(kept: readonly Word[], { turn }: Word, at: number, add: Add): void {
    if (turn === undefined) return
    add(`<${turn}>`, weight.turn)
    for (let other = Math.max(0, at - turnReach); other < at; other++) {
      const before = kept[other]
      if (!before || before.turn !== undefined) continue
      for (const name of [before.symbol, ...before.concepts]) add(`${name} <${turn}`, weight.before)
    }
    for (let other = at + 1; other <= at + turnReach; other++) {
      const after = kept[other]
      if (!after) break
      const named = after.turn === undefined ? after.symbol : `<${after.turn}>`
      for (const name of [named, ...after.concepts]) add(`<${turn}> ${name}`, weight.turn)
    }
  }

  /** What stands around a sentence helps to know what it is about: its headings, and the rest of its paragraph. */
  #around(window: Window, add: Add): void {
    const { from, to, passage } = window
    const { passages } = this.#matcher.text
    const own = passages[passage]
    if (!own) return
    for (const heading of own.path) {
      const above = passages[heading]
      for (const { symbol } of above ? this.#words.slice(above.from, above.to) : []) add(symbol, weight.heading)
    }
    for (const { symbol } of this.#words.slice(Math.max(own.from, from - around), from)) add(symbol, weight.rest)
    for (const { symbol } of this.#words.slice(to, Math.min(own.to, to + around))) add(symbol, weight.rest)
    for (const named of this.#places.namedIn(window)) {
      const place = passages[named]
      for (const word of place
        ? this.#words.slice(place.from, Math.min(place.from + around, this.#words.length))
        : []) {
        add(word.symbol, weight.named)
        for (const name of word.concepts) add(name, weight.named)
      }
    }
  }
}
