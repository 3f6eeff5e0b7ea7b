import { describe, expect, test } from 'vitest'
import { chosenLanguage, keepLanguage } from '#web/i18n/choice.ts'

const device = (kept: Record<string, string> = {}) => {
  const shelf = new Map(Object.entries(kept))
  return {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  }
}

describe('The language of the page', () => {
  test('is what the browser asks for at first', () => {
    expect(chosenLanguage(device(), null, ['en-GB', 'fr'])).toBe('en')
    expect(chosenLanguage(device(), null, ['bm', 'fr-ML'])).toBe('fr')
  })

  test('is French where the browser asks for neither', () => {
    expect(chosenLanguage(device(), null, ['de-DE'])).toBe('fr')
  })

  test('is kept for each person on a device that they share', () => {
    const shared = device()
    keepLanguage(shared, 'awa', 'en')
    keepLanguage(shared, 'moussa', 'fr')
    expect(chosenLanguage(shared, 'awa', ['fr'])).toBe('en')
    expect(chosenLanguage(shared, 'moussa', ['en'])).toBe('fr')
  })

  test('before anybody is signed in, is the one last chosen on the device', () => {
    const shared = device()
    keepLanguage(shared, 'awa', 'en')
    expect(chosenLanguage(shared, null, ['fr'])).toBe('en')
  })

  test('survives whatever else stands in its place', () => {
    expect(chosenLanguage(device({ language: 'tlh' }), null, ['en'])).toBe('en')
  })
})
