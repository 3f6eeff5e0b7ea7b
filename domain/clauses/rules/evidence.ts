import { sentenceBounds } from '#domain/clauses/text/sentence-bounds.ts'
import type { Matcher, Span } from './matcher.ts'
import { type Evidence, type Phrase, parsePhrase } from './pattern.ts'

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
  'is are was has have shall will must may can does do applies apply est sont a ont doit doivent peut peuvent fait traite applique appliquent releve relevent reste restent demeure demeurent remain remains'.split(
    ' ',
  ),
)

/** No contract says one thing in one turn of phrase more often than this. */
const mostHits = 500

const customerSubject = parsePhrase('{customer-duty}')
const processorSubject = parsePhrase('{processor-duty}')

/** The number of the first span that begins at or after a word. */
const firstFrom = (spans: readonly Span[], from: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that begin from one word up to but not including another. */
function* within(spans: readonly Span[], from: number, to: number): Generator<Span> {
  for (let i = firstFrom(spans, from); i < spans.length; i++) {
    const span = spans[i]
    if (!span || span.start >= to) return
    yield span
  }
}

const stands = (spans: readonly Span[], from: number, to: number): boolean =>
  (spans[firstFrom(spans, from)]?.start ?? to) < to

/** Reads the evidence of rules in one document. */
export class EvidenceReader {
  readonly #matcher: Matcher
  readonly #sentences: { from: Int32Array; to: Int32Array }
  readonly #occurs = new Map<Evidence, boolean>()
  readonly #titled = new Map<number, boolean>()

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.#sentences = sentenceBounds(matcher.text)
  }

  /** The places where all that the evidence asks for stands together: the first of them, where they are more than a contract has. */
  hits(evidence: Evidence, binds: 'processor' | 'anyone'): Hit[] {
    if (!evidence.elsewhere.every((other) => this.#occursAnywhere(other))) return []
    if (evidence.nowhere.some((other) => this.#occursAnywhere(other))) return []
    const hits: Hit[] = []
    for (const hit of this.#each(evidence, binds)) if (hits.push(hit) >= mostHits) break
    return hits
  }

  #occursAnywhere(evidence: Evidence): boolean {
    const known = this.#occurs.get(evidence)
    if (known !== undefined) return known
    const occurs =
      evidence.elsewhere.every((other) => this.#occursAnywhere(other)) &&
      !evidence.nowhere.some((other) => this.#occursAnywhere(other)) &&
      this.#each(evidence, 'anyone').next().done !== true
    this.#occurs.set(evidence, occurs)
    return occurs
  }

  *#each(evidence: Evidence, binds: 'processor' | 'anyone'): Generator<Hit, undefined> {
    const [first, ...others] = evidence.all
    for (const span of first ? this.#matcher.find(first) : []) {
      const hit = this.#together(span, others)
      if (!hit || this.#inTitle(hit) || !this.#holds(hit, evidence)) continue
      if (binds === 'processor' && this.#bindsCustomer(hit)) continue
      yield hit
    }
  }

  #sentence(at: number) {
    const { tokens, passages } = this.#matcher.text
    const token = tokens[at]
    const passage = token ? passages[token.passage] : undefined
    return {
      passage: token?.passage ?? 0,
      from: passage?.from ?? at,
      to: passage?.to ?? at,
    }
  }

  #inSentence(phrase: Phrase, at: number): Generator<Span> {
    return within(this.#matcher.find(phrase), this.#sentences.from[at] ?? at, this.#sentences.to[at] ?? at)
  }

  #together(span: Span, others: readonly Phrase[]): Hit | undefined {
    let { start, end } = span
    for (const phrase of others) {
      let near: Span | undefined
      let nearest = reach + 1
      for (const other of this.#inSentence(phrase, span.start)) {
        if (nearest === 0 || other.start - end > reach) break
        const distance = Math.max(other.start - end, start - other.end, 0)
        if (distance < nearest) [near, nearest] = [other, distance]
      }
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
    if (about && !stands(this.#matcher.find(about), from, to) && !this.#under(hit.passage, about)) return false
    if (near.some((phrase) => !stands(this.#matcher.find(phrase), from, to))) return false
    if (never.some((phrase) => this.#inSentence(phrase, hit.start).next().done !== true)) return false
    return under === null || this.#under(hit.passage, under) || this.#labelled(hit, under)
  }

  #under(number: number, phrase: Phrase): boolean {
    const { passages, tokens } = this.#matcher.text
    const passage = passages[number]
    if (!passage) return false
    const spans = this.#matcher.find(phrase)
    if (passage.path.some((heading) => stands(spans, passages[heading]?.from ?? 0, passages[heading]?.to ?? 0)))
      return true
    if (this.#isLabel(number - 1)) {
      const label = passages[number - 1]
      if (label && stands(spans, label.from, label.to)) return true
    }
    const title = spans[firstFrom(spans, passage.from)]
    return (
      title !== undefined &&
      title.start < passage.to &&
      tokens[title.start]?.sentence === 0 &&
      this.#hasRunInTitle(number)
    )
  }

  /** A label before a colon, or the cells before the last one of a row: "Data subjects: customers", "Purpose | Support". */
  #labelled(hit: Hit, phrase: Phrase): boolean {
    const { passages, tokens } = this.#matcher.text
    const passage = passages[hit.passage]
    if (!passage) return false
    const { text, kind } = passage.block
    const at = tokens[hit.start]
    const begins = at?.start ?? 0
    const lastCell = kind === 'row' && begins > 0 ? text.lastIndexOf('|', begins - 1) : -1
    for (const span of within(this.#matcher.find(phrase), passage.from, hit.start)) {
      const [first, last] = [tokens[span.start], tokens[span.end - 1]]
      if (!first || !last || first.start < 0) continue
      if (lastCell >= last.end) return true
      if (first.sentence !== at?.sentence) continue
      const opening = /[^.;|]*$/.exec(text.slice(Math.max(0, first.start - longestLabelOpening - 1), first.start))
      if ((opening?.[0].length ?? 0) > longestLabelOpening) continue
      if (/^[^.;:]{0,40}\s?:[^:]*$/.test(text.slice(last.end, begins))) return true
    }
    return false
  }

  /** A short line without an end before a longer answer, as in forms: "Categories of personal data", then the categories. */
  #isLabel(number: number): boolean {
    const passage = this.#matcher.text.passages[number]
    if (!passage || passage.block.kind === 'row') return false
    return passage.to - passage.from <= longestLabel && !/[.;,]$/.test(passage.block.text)
  }

  /** Whether a passage begins with a title of its own, in a short first sentence. */
  #hasRunInTitle(number: number): boolean {
    const known = this.#titled.get(number)
    if (known !== undefined) return known
    const titled = this.#beginsWithTitle(number)
    this.#titled.set(number, titled)
    return titled
  }

  #beginsWithTitle(number: number): boolean {
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
    const from = this.#sentences.from[hit.start] ?? hit.start
    const last = (phrase: Phrase) => {
      const spans = this.#matcher.find(phrase)
      const before = spans[firstFrom(spans, hit.start + 1) - 1]
      return before && before.start >= from ? before.start : -1
    }
    const customer = last(customerSubject)
    return customer >= 0 && customer > last(processorSubject)
  }
}
