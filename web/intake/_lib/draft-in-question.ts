import { transferDraft } from '#domain/facts/transfer.ts'
import type { DraftInQuestion } from '#web/intake/_components/WhatIfButton.tsx'

const textOf = (state: object, name: string): string => {
  const value: unknown = Reflect.get(state, name)
  return typeof value === 'string' ? value : ''
}

/** The draft that the page was handed; null where somebody came by the address alone, or with something else. */
export const draftInQuestion = (state: unknown): DraftInQuestion | null => {
  if (typeof state !== 'object' || state === null) return null
  const { success, data } = transferDraft.safeParse(Reflect.get(state, 'facts'))
  const from = textOf(state, 'from')
  return success && from.startsWith('/') ? { facts: data, name: textOf(state, 'name'), from } : null
}
