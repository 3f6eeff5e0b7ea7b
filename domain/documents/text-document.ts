import * as z from 'zod'
import type { Language } from '#domain/words/language.ts'

/** The formats that the clause check reads: what a file is by its content, whatever its name says. */
export const documentFormat = z.enum(['pdf', 'docx', 'odt', 'txt', 'html', 'md']).meta({ id: 'DocumentKind' })
export type DocumentFormat = z.infer<typeof documentFormat>

/** One heading, paragraph, list item or table row, with the place where a person finds it. */
export const textBlock = z
  .strictObject({
    kind: z.enum(['heading', 'paragraph', 'item', 'row']),
    /** depth of a heading or list item, from 1; 0 for others */
    level: z.int().nonnegative(),
    text: z.string(),
    /** counted from 1; null where the format has no fixed pages */
    page: z.int().positive().nullable(),
  })
  .meta({ id: 'TextBlock' })
export type Block = z.infer<typeof textBlock>

export type TextDocument = {
  kind: 'text'
  format: DocumentFormat
  /** null where the text is in neither French nor English */
  language: Language | null
  /** null where the format has no fixed pages */
  pages: number | null
  blocks: Block[]
  /** pages that could not be read among others that could: pictures; not there where there are none */
  unread?: number[]
}

export const unreadableReason = z.enum(['scanned', 'encrypted', 'damaged', 'garbled', 'empty', 'too-long'])
export type UnreadableReason = z.infer<typeof unreadableReason>

/** A file whose words could not be read, and why: said, never passed off as a contract without clauses. */
export type Unreadable = { kind: 'unreadable'; because: UnreadableReason; pages: number | null }

export const unreadable = (because: UnreadableReason, pages: number | null = null): Unreadable => ({
  kind: 'unreadable',
  because,
  pages,
})

/** Longer documents are refused: no contract has them, and a file made to be endless does. */
export const maxPages = 400
export const maxCharacters = 4_000_000
