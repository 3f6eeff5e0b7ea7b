import { describe, expect, test } from 'vitest'
import { emptyDraft } from '#web/intake/_lib/draft.ts'
import { draftKey, dropDraft, keepDraft, readDraft } from '#web/intake/_lib/kept-draft.ts'

const device = (kept: Record<string, string> = {}) => {
  const shelf = new Map(Object.entries(kept))
  return {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
    removeItem: (key: string) => void shelf.delete(key),
  }
}

const draft = {
  draft: { ...emptyDraft(null), service: 'Facturation' },
  answers: [],
  step: 2,
  intention: { key: 'k', content: '{}' },
  savedAt: '2026-11-25T14:03:00.000Z',
}

describe('A draft kept on the device', () => {
  test('is found again as it was left, with the key of its last sending', () => {
    const shelf = device()
    expect(keepDraft(shelf, draftKey('awa', 'new'), draft)).toBe(true)
    expect(readDraft(shelf, draftKey('awa', 'new'))).toMatchObject(draft)
  })

  test('from before the form asked where the data is in one question opens with all that it held', () => {
    const { whereabouts: _, ...before } = { ...emptyDraft(null), service: 'Facturation', tool: 'none' as const }
    const places = { hosting: ['SN'], backup: [], remoteAccess: [], support: [] }
    const shelf = device({ draft: JSON.stringify({ ...draft, format: 1, draft: { ...before, places } }) })
    expect(readDraft(shelf, 'draft')).toMatchObject({
      step: 2,
      draft: { service: 'Facturation', whereabouts: 'several', places, tool: null },
    })
  })

  test('is the person’s own, and of this request alone', () => {
    const shelf = device()
    keepDraft(shelf, draftKey('awa', 'new'), draft)
    expect(readDraft(shelf, draftKey('moussa', 'new'))).toBeNull()
    expect(readDraft(shelf, draftKey('awa', 'case-7:1'))).toBeNull()
  })

  test('is gone once it was sent', () => {
    const shelf = device()
    keepDraft(shelf, 'draft', draft)
    dropDraft(shelf, 'draft')
    expect(readDraft(shelf, 'draft')).toBeNull()
  })

  test.each([
    ['damaged', '{"draft":'],
    ['of another format', '{"format":0,"draft":{}}'],
    ['something else', '"hello"'],
  ])('is left behind where it is %s', (_, text) => {
    expect(readDraft(device({ draft: text }), 'draft')).toBeNull()
  })

  test('that the device has no room for is said not to be kept', () => {
    const full = {
      ...device(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(keepDraft(full, 'draft', draft)).toBe(false)
  })
})
