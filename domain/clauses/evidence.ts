import type { Matcher, Span } from '#domain/clauses/matcher.ts'
import { type Evidence, type Phrase, parsePhrase } from '#domain/clauses/pattern.ts'

/** Words that count for a requirement, and the passage in which they stand. */
export type Hit = Span & { passage: number }

/** Words of one statement stand at most this far apart: in longer sentences they belong to different statements. */
const reach = 45

/** A first sentence this short is a title written into its paragraph ("4.1 Confidentiality."). */
const runInTitle = 9

/** The labels of the official annexes are this long. */
const longestLabel = 24

/** So much may stand before the words of a label: "Categories of". */
const longestLabelOpening = 30

/** A title has no finite verb: with one of these a short sentence is a statement. */
const verbs = new Set(
  'is are was has have shall will must may can does do applies apply est sont a ont doit doivent peut peuvent fait traite'.split(
    ' ',
  ),
)

const customerSubject = parsePhrase('{customer-duty}')
const processorSubject = parsePhrase('{processor-duty}')

const inPassage = (spans: readonly Span[], from: number, to: number): Span[] => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let i = low; i < spans.length; i++) {
    const span = spans[i]
    if (!span || span.start >= to) break
    found.push(span)
  }
  return found
}

/** Reads the evidence of rules in one document. */
export class EvidenceReader {
  readonly #matcher: Matcher

  constructor(matcher: Matcher) {
    this.#matcher = matcher
  }

  /** The places where all that the evidence asks for stands together. */
  hits(evidence: Evidence, binds: 'processor' | 'anyone'): Hit[] {
    const [first, ...others] = evidence.all
    if (!first || !evidence.elsewhere.every((other) => this.hits(other, 'anyone').length > 0)) return []
    if (evidence.nowhere.some((other) => this.hits(other, 'anyone').length > 0)) return []
    const hits: Hit[] = []
    for (const span of this.#matcher.find(first)) {
      const hit = this.#together(span, others)
      if (!hit || this.#inTitle(hit) || !this.#holds(hit, evidence)) continue
      if (binds === 'processor' && this.#bindsCustomer(hit)) continue
      hits.push(hit)
    }
    return hits
  }

  #sentence(at: number) {
    const { tokens, passages } = this.#matcher.text
    const token = tokens[at]
    const passage = token ? passages[token.passage] : undefined
    return {
      sentence: token?.sentence ?? 0,
      passage: token?.passage ?? 0,
      from: passage?.from ?? at,
      to: passage?.to ?? at,
    }
  }

  #inSentence(phrase: Phrase, at: number): Span[] {
    const { sentence, from, to } = this.#sentence(at)
    return inPassage(this.#matcher.find(phrase), from, to).filter(
      (span) => this.#matcher.text.tokens[span.start]?.sentence === sentence,
    )
  }

  #together(span: Span, others: readonly Phrase[]): Hit | undefined {
    let { start, end } = span
    for (const phrase of others) {
      const near = this.#inSentence(phrase, span.start)
        .map((other) => ({ other, distance: Math.max(other.start - end, start - other.end, 0) }))
        .filter(({ distance }) => distance <= reach)
        .sort((a, b) => a.distance - b.distance)[0]?.other
      if (!near) return undefined
      start = Math.min(start, near.start)
      end = Math.max(end, near.end)
    }
    // words that stand in the lead-in only would be counted again for each item of the list
    if ((this.#matcher.text.tokens[end - 1]?.start ?? -1) < 0) return undefined
    return { start, end, passage: this.#sentence(span.start).passage }
  }

  #holds(hit: Hit, { near, never, under, about }: Evidence): boolean {
    const { from, to } = this.#sentence(hit.start)
    if (about && inPassage(this.#matcher.find(about), from, to).length === 0 && !this.#under(hit.passage, about))
      return false
    if (near.some((phrase) => inPassage(this.#matcher.find(phrase), from, to).length === 0)) return false
    if (never.some((phrase) => this.#inSentence(phrase, hit.start).length > 0)) return false
    return under === null || this.#under(hit.passage, under) || this.#labelled(hit, under)
  }

  #under(number: number, phrase: Phrase): boolean {
    const { passages, tokens } = this.#matcher.text
    const passage = passages[number]
    if (!passage) return false
    const spans = this.#matcher.find(phrase)
    if (
      passage.path.some(
        (heading) => inPassage(spans, passages[heading]?.from ?? 0, passages[heading]?.to ?? 0).length > 0,
      )
    )
      return true
    if (this.#isLabel(number - 1)) {
      const label = passages[number - 1]
      if (label && inPassage(spans, label.from, label.to).length > 0) return true
    }
    const title = inPassage(spans, passage.from, passage.to)[0]
    return title !== undefined && tokens[title.start]?.sentence === 0 && this.#hasRunInTitle(number)
  }

  /** A label before a colon, or the cells before the last one of a row: "Data subjects: customers", "Purpose | Support". */
  #labelled(hit: Hit, phrase: Phrase): boolean {
    const { passages, tokens } = this.#matcher.text
    const passage = passages[hit.passage]
    if (!passage) return false
    const { text, kind } = passage.block
    return inPassage(this.#matcher.find(phrase), passage.from, hit.start).some((span) => {
      const [first, last] = [tokens[span.start], tokens[span.end - 1]]
      if (!first || !last || first.start < 0) return false
      const between = text.slice(last.end, tokens[hit.start]?.start ?? last.end)
      if (kind === 'row' && between.includes('|')) return true
      const opening = /[^.;|]*$/.exec(text.slice(0, first.start))?.[0] ?? ''
      return (
        opening.length <= longestLabelOpening &&
        /^[^.;:]{0,40}\s?:[^:]*$/.test(between) &&
        first.sentence === tokens[hit.start]?.sentence
      )
    })
  }

  /** A short line without an end before a longer answer, as in forms: "Categories of personal data", then the categories. */
  #isLabel(number: number): boolean {
    const passage = this.#matcher.text.passages[number]
    if (!passage || passage.block.kind === 'row') return false
    return passage.to - passage.from <= longestLabel && !/[.;,]$/.test(passage.block.text)
  }

  /** Whether a passage begins with a title of its own, in a short first sentence. */
  #hasRunInTitle(number: number): boolean {
    const { passages, tokens } = this.#matcher.text
    const passage = passages[number]
    if (!passage) return false
    const own = tokens.slice(passage.from, passage.to).filter((token) => token.start >= 0)
    const title = own.filter((token) => token.sentence === 0)
    if (title.length > runInTitle || own.length === title.length) return false
    if (title.some((token) => verbs.has(token.word))) return false
    // a colon or a comma makes a statement of it: "Data subjects: customers."
    return !/[:,;|]/.test(passage.block.text.slice(title[0]?.start ?? 0, title.at(-1)?.end ?? 0))
  }

  /** A title announces a clause and does not make one. */
  #inTitle(hit: Hit): boolean {
    const { passages, tokens } = this.#matcher.text
    const passage = passages[hit.passage]
    if (!passage) return false
    if (passage.block.kind === 'heading') return passage.to - passage.from <= runInTitle
    return tokens[hit.end - 1]?.sentence === 0 && tokens[hit.start]?.sentence === 0 && this.#hasRunInTitle(hit.passage)
  }

  /** Whether the statement is the customer's duty: the last party before it that must do something is the customer. */
  #bindsCustomer(hit: Hit): boolean {
    const last = (phrase: Phrase) =>
      this.#inSentence(phrase, hit.start)
        .filter((span) => span.start <= hit.start)
        .at(-1)?.start ?? -1
    const customer = last(customerSubject)
    return customer >= 0 && customer > last(processorSubject)
  }
}
