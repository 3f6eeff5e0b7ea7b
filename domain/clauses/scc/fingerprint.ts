import * as z from 'zod'
import { officialUnits } from './official-text.ts'
import { normalRow, rowHash } from './stream.ts'

/** The hash of one stretch of an official sentence, with its length in the normal row and the hash of its first characters. */
const partPrint = z.strictObject({
  length: z.int().positive(),
  hash: z.string().length(16),
  start: z.string().length(16),
})

export const unitPrint = z.strictObject({
  kind: z.enum(['text', 'label']),
  clause: z.string(),
  paragraph: z.string(),
  modules: z.array(z.int().min(1).max(4)),
  choice: z.strictObject({ id: z.string(), answer: z.int(), among: z.int() }).nullable(),
  parts: z.array(partPrint).min(1),
  /** what stands before each part but the first, and after the last where the sentence ends in a blank */
  blanks: z.array(z.enum(['fill', 'may'])),
})
export type UnitPrint = z.infer<typeof unitPrint>

/** An official text as fingerprints: enough to tell whether a sentence is there word for word, not enough to read it. */
export const clauseSetPrint = z.strictObject({
  instrument: z.string(),
  language: z.enum(['fr', 'en']),
  source: z.string(),
  units: z.array(unitPrint),
})
export type ClauseSetPrint = z.infer<typeof clauseSetPrint>

/** Sentences are looked for by so many of their first characters; shorter stretches say too little to be found by. */
export const startLength = 14

const partOf = (text: string): UnitPrint['parts'][number] | null => {
  const row = normalRow(text)
  if (row.length < startLength) return null
  return { length: row.length, hash: rowHash(row), start: rowHash(row.slice(0, startLength)) }
}

/** Fingerprints of an official text. Stretches shorter than `startLength` letters (between two blanks) are not compared. */
export const fingerprint = (text: string, about: Omit<ClauseSetPrint, 'units'>): ClauseSetPrint => ({
  ...about,
  units: officialUnits(text).flatMap(({ parts, blanks, ...unit }) => {
    const prints = parts.map(partOf)
    const kept = prints.flatMap((print, i) =>
      print ? [{ print, before: i > 0 ? (blanks[i - 1] ?? 'may') : null }] : [],
    )
    if (kept.length === 0) return []
    const endsInBlank = prints.at(-1) === null && blanks.length > 0 ? [blanks.at(-1) ?? 'may'] : []
    return [
      {
        ...unit,
        parts: kept.map(({ print }) => print),
        blanks: [...kept.slice(1).map(({ before }) => before ?? 'may'), ...endsInBlank],
      },
    ]
  }),
})
