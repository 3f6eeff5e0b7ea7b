import type { Hit } from '#domain/clauses/rules/evidence.ts'
import type { TokenisedText } from './passage.ts'

/** Long enough to hold a sentence of a contract, short enough to be read at a glance. */
const longest = 420

export type Quote = { text: string; page: number | null; heading: string | null; block: number }

/** The hit that says most: the heaviest rule, then the one whose words stand closest together, then the first. */
export const bestHit = <H extends Hit & { weight: number }>(hits: readonly H[]): H | undefined =>
  [...hits].sort((a, b) => b.weight - a.weight || a.end - a.start - (b.end - b.start) || a.start - b.start)[0]

/** The sentences of the contract that a hit stands in, in the contract's own words. */
export const quoteOf = ({ tokens, passages }: TokenisedText, hit: Hit): Quote | undefined => {
  const passage = passages[hit.passage]
  if (!passage) return undefined
  const own = tokens.slice(passage.from, passage.to).filter((token) => token.start >= 0)
  const inside = tokens.slice(hit.start, hit.end).filter((token) => token.start >= 0)
  const sentences = new Set(inside.map((token) => token.sentence))
  const quoted = own.filter((token) => sentences.has(token.sentence))
  const [first, last] = [quoted[0], quoted.at(-1)]
  const [from, to] = [inside[0], inside.at(-1)]
  if (!first || !last || !from || !to) return undefined
  const text = passage.block.text
  let start = first.sentence === 0 ? 0 : first.start
  let end = last.end
  while (/[”"’»)\].;:!?]/.test(text[end] ?? '')) end++
  if (end - start > longest) {
    start = Math.max(start, Math.min(from.start, Math.max(from.start - 80, to.end - longest)))
    while (start > 0 && /\S/.test(text[start - 1] ?? ' ')) start--
    end = Math.min(end, start + longest)
    while (end < text.length && /\S/.test(text[end] ?? ' ')) end++
  }
  return { text: text.slice(start, end).trim(), page: passage.block.page, heading: passage.heading, block: hit.passage }
}
