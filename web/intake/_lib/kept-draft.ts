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

/** Goes up when `Draft` changes its shape: an older draft is brought up to it, or left behind rather than misread. */
export const format = 2

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format && 'draft' in value

/** In the first format a tool nobody had chosen yet read “none”, and the places were always asked one by one. */
type First = Omit<KeptDraft, 'format' | 'draft'> & { format: 1; draft: Omit<Draft, 'whereabouts'> }

const isFirst = (value: unknown): value is First =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'draft' in value

const upToDate = (value: unknown): unknown => {
  if (!isFirst(value)) return value
  const { draft } = value
  return {
    ...value,
    format,
    draft: {
      ...draft,
      whereabouts: draft.places.hosting.length > 0 ? 'several' : null,
      tool: draft.tool === 'none' ? null : draft.tool,
    },
  }
}

export const draftKey = (person: string, subject: string): string => `draft:${person}:${subject}`

export const readDraft = (shelf: Shelf, key: string): KeptDraft | null => {
  const value = upToDate(readKept(shelf, key))
  return isKept(value) ? value : null
}

export const keepDraft = (shelf: Shelf, key: string, kept: Omit<KeptDraft, 'format'>): boolean =>
  keep(shelf, key, { format, ...kept })

export const dropDraft = (shelf: Shelf, key: string): void => shelf.removeItem(key)
