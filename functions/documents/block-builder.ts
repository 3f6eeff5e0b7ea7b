import { looksLikeHeading, looksLikeItem } from '#domain/documents/heading.ts'
import type { Block } from '#domain/documents/text-document.ts'

/** Bullets and boxes to tick as fonts of signs have them, in Unicode's private area (Symbol and Wingdings, as Word writes them). */
const signs: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '•',
  '\uf076': '•',
  '\uf0d8': '•',
  '\uf0fe': '☒',
  '\uf0fd': '☒',
  '\uf078': '☒',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf072': '☐',
}

/** Ligatures apart, signs as such, soft hyphens and zero-width characters gone, one space between words. */
const tidy = (text: string): string =>
  text
    .replace(/[\uf06f-\uf0fe]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

/** What a document writes: words with a hyphen, and words that do not stand at the edge of a line; in lower case. */
export type Lexicon = { compounds: ReadonlySet<string>; words: ReadonlySet<string> }

/** @param lines of the document */
export const lexiconOf = (lines: Iterable<string>): Lexicon => {
  const [compounds, words] = [new Set<string>(), new Set<string>()]
  for (const line of lines) {
    for (const [word] of line.matchAll(/(?<![\p{L}-])\p{L}+(?:[-\u2010\u2011]\p{L}+)+(?!\p{L})/gu))
      compounds.add(word.toLowerCase().replace(/[\u2010\u2011]/g, '-'))
    for (const word of line.split(/[^\p{L}]+/u).slice(1, -1)) words.add(word.toLowerCase())
  }
  return { compounds, words }
}
const noLexicon: Lexicon = { compounds: new Set(), words: new Set() }

/** A hyphen at the end of a line: as typed, as some programs set it, or a soft one that shows itself there. */
const cutWord = /([\p{L}-]*\p{Ll})[-\u2010\u00ad]$/u

/**
 * The lines of a paragraph put together; a word that was cut at the end of a line is whole again. Where the file does not say that it was, it is
 * whole where the document has it elsewhere, and neither of its halves.
 */
export const joined = (lines: readonly string[], { compounds, words }: Lexicon = noLexicon): string =>
  lines
    .map((line, i) => {
      const next = lines[i + 1]
      if (next === undefined) return line
      const end = line.slice(-60)
      const [, before] = cutWord.exec(end) ?? []
      const [after] = /^\p{Ll}[\p{L}-]*/u.exec(next) ?? []
      if (after === undefined) return `${line} `
      if (before !== undefined)
        return line.slice(0, -1) + (compounds.has(`${before}-${after}`.toLowerCase()) ? '-' : '')
      const half = /\p{L}+$/u.exec(end)?.[0].toLowerCase() ?? ''
      const isCut = words.has(half + after) && !words.has(half) && !words.has(after)
      return half !== '' && isCut ? line : `${line} `
    })
    .join('')

/** The block that a piece of text makes, by its mark in the file where it has one, by its looks where not. */
export const block = (
  text: string,
  page: number | null,
  marked?: { kind: Block['kind']; level: number },
): Block | undefined => {
  const tidied = tidy(text)
  if (tidied === '') return undefined
  if (marked && marked.kind !== 'paragraph') return { ...marked, text: tidied, page }
  if (looksLikeHeading(tidied)) return { kind: 'heading', level: 3, text: tidied, page }
  if (looksLikeItem(tidied)) return { kind: 'item', level: 1, text: tidied, page }
  return { kind: 'paragraph', level: 0, text: tidied, page }
}

/** A paragraph as a file has it, with its mark where it has one. */
export type Written = { text: string; marked: { kind: Block['kind']; level: number } | undefined }

/** A row with a cell of more characters is a page set in a table, and read cell by cell. */
export const longestCell = 1_000

/**
 * The blocks of a table's row: one, with its cells apart. The paragraphs themselves, cell by cell, where the row is only a frame around them:
 * where one cell alone has something, or one is as long as a page.
 * @param cells the paragraphs of each
 */
export const rowBlocks = (cells: readonly (readonly Written[])[]): Block[] => {
  const filled = cells.map((cell) => cell.filter(({ text }) => text.trim() !== '')).filter((cell) => cell.length > 0)
  const texts = filled.map((cell) => cell.map(({ text }) => text.trim()).join(' '))
  if (filled.length < 2 || texts.some((text) => text.length > longestCell))
    return filled.flat().flatMap(({ text, marked }) => block(text, null, marked) ?? [])
  const row = block(texts.join(' | '), null, { kind: 'row', level: 0 })
  return row ? [row] : []
}
