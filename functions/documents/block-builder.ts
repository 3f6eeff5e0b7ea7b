import { looksLikeHeading, looksLikeItem } from '#domain/documents/heading.ts'
import type { Block } from '#domain/documents/text-document.ts'

/** Ligatures apart, soft hyphens and zero-width characters gone, one space between words. */
const tidy = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

/** The lines of a paragraph put together; a word that was cut at the end of a line is whole again. */
export const joined = (lines: readonly string[]): string =>
  lines
    .map((line, i) => {
      const next = lines[i + 1]
      if (next === undefined) return line
      return /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) : `${line} `
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
