import type { Intention } from '#web/api/intention.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { keep, readKept } from '#web/lib/shelf.ts'

/** A draft as it is kept on the device, with the intention of its last sending: sent again after a reload, it counts once. */
export type KeptDraft = {
  format: typeof format
  draft: Draft
  /** replies to the questions of a return, in their order */
  answers: string[]
  step: number
  intention: Intention | null
  savedAt: string
}

/** Goes up when `Draft` changes its shape: an older draft is left behind rather than misread. */
export const format = 1

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format && 'draft' in value

export const draftKey = (person: string, subject: string): string => `draft:${person}:${subject}`

export const readDraft = (shelf: Shelf, key: string): KeptDraft | null => {
  const value = readKept(shelf, key)
  return isKept(value) ? value : null
}

export const keepDraft = (shelf: Shelf, key: string, kept: Omit<KeptDraft, 'format'>): boolean =>
  keep(shelf, key, { format, ...kept })

export const dropDraft = (shelf: Shelf, key: string): void => shelf.removeItem(key)
