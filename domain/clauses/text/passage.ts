import type { Block } from '#domain/documents/text-document.ts'

/** One word in its normal form, with the place in the passage's own text; -1 for words of the lead-in. */
export type Token = { word: string; passage: number; sentence: number; start: number; end: number }

/** A block as the rules see it: its words come after those of the lead-in of its list ("The processor shall:"). */
export type Passage = {
  block: Block
  heading: string | null
  /** the headings above, outermost first, by their number among the passages; a heading stands under itself */
  path: number[]
  from: number
  to: number
}

export type TokenisedText = { tokens: Token[]; passages: Passage[] }

/** Lower case, no accents, no possessive: the form in which the rules are written. */
export const normalWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')

/** "Sub-processor", "sub processor" and "subprocessor" are one word, and so are "sous-traitant" and "sous traitant". */
const joinPrefixes = (text: string) =>
  text
    .replace(/\b(sub)[-\u2010\u2011 ](?=processor|contract|processing)/gi, '$1_')
    .replace(/\b(sous)[-\u2010\u2011 ](?=traitan)/gi, '$1_')
    .replace(/\b(third)[-\u2010\u2011](?=part)/gi, '$1 ')

const wordOrEnd = /[\p{L}\p{N}_]+|[.?!…](?=["”’»)\]]*\s+["“‘«([]*[\p{Lu}\d])/gu
const abbreviation =
  /(?:^|[\s(])(?:art|arts|no|nos|inc|ltd|co|corp|e\.g|i\.e|etc|cf|al|sec|p|pp|st|dr|mr|mme|[a-z]|\d{1,2}(?:\.\d{1,2})*)$/i

/** "Doesn’t" is read as "does not". */
const fullVerb = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
])

/** A sentence that goes on for longer than this is read as several: the longest that we met in a contract has 236 words. */
const longestSentence = 300

/** The words of a text, with the number of the sentence that each stands in. */
export const wordsOf = (text: string): { word: string; sentence: number; start: number; end: number }[] => {
  const joined = joinPrefixes(text)
  const words: { word: string; sentence: number; start: number; end: number }[] = []
  let sentence = 0
  let begun = 0
  for (const match of joined.matchAll(wordOrEnd)) {
    const at = match.index
    if (/^[.?!…]/.test(match[0])) {
      if (match[0] !== '.' || !abbreviation.test(joined.slice(Math.max(0, at - 12), at))) {
        sentence++
        begun = words.length
      }
      continue
    }
    if (words.length - begun >= longestSentence) {
      sentence++
      begun = words.length
    }
    const word = normalWord(match[0].replace('_', ''))
    const before = words.at(-1)
    if (word === 't' && before?.word.endsWith('n') && /['’]/.test(joined[at - 1] ?? '')) {
      before.word = fullVerb.get(before.word) ?? before.word.slice(0, -1)
      words.push({ word: 'not', sentence, start: at, end: at + 1 })
    } else words.push({ word, sentence, start: at, end: at + match[0].length })
  }
  return words
}

/** A lead-in longer than this is a paragraph of its own that happens to end in a colon: its end is enough. */
const longestLeadIn = 45

/**
 * The words of a document in order, block by block. A list item is read together with what introduces it, and carries the headings
 * that it stands under.
 */
export const tokenise = (blocks: readonly Block[]): TokenisedText => {
  const tokens: Token[] = []
  const passages: Passage[] = []
  const path: { level: number; text: string; passage: number }[] = []
  let leadIn: { words: string[]; level: number; item: boolean } | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (path.length > 0 && (path.at(-1)?.level ?? 0) >= block.level) path.pop()
      path.push({ level: block.level, text: block.text, passage: passages.length })
      leadIn = undefined
    }
    const own = wordsOf(block.text)
    const number = passages.length
    const from = tokens.length
    const introduced = leadIn !== undefined && block.kind !== 'heading' && !(leadIn.item && block.level < leadIn.level)
    if (introduced && leadIn)
      for (const word of leadIn.words) tokens.push({ word, passage: number, sentence: 0, start: -1, end: -1 })
    for (const word of own) tokens.push({ ...word, passage: number })
    passages.push({
      block,
      heading: path.at(-1)?.text ?? null,
      path: path.map((heading) => heading.passage),
      from,
      to: tokens.length,
    })
    if (/[:—–]\s*$/.test(block.text) && own.length > 1) {
      const last = own.at(-1)?.sentence ?? 0
      const words = own
        .filter((word) => word.sentence === last)
        .slice(-longestLeadIn)
        .map((word) => word.word)
      leadIn = { words, level: block.level, item: block.kind === 'item' }
    } else if (block.kind === 'paragraph' && leadIn && /[.]\s*$/.test(block.text) && own.length > 25) leadIn = undefined
  }
  return { tokens, passages }
}
