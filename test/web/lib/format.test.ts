import { describe, expect, test } from 'vitest'
import { formatDay, formatDistance, formatList, formatShortDay, formatSize } from '#web/lib/format.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('Days and moments', () => {
  test('are written as each language writes them', () => {
    expect(formatDay('2026-12-01', 'fr')).toBe('1 décembre 2026')
    expect(formatDay('2026-12-01', 'en')).toBe('1 December 2026')
    expect(plain(formatShortDay('2026-12-01', 'fr'))).toBe('1 déc. 2026')
  })

  test('stay the same day in every time zone', () => {
    expect(formatDay('2026-12-01T23:59:59.999Z', 'fr')).toBe('1 décembre 2026')
    expect(formatDay('2026-12-01T00:00:00.000Z', 'fr')).toBe('1 décembre 2026')
  })

  test.each([
    ['2026-11-22T12:00:00Z', 'il y a 3 jours', '3 days ago'],
    ['2026-11-24T12:00:00Z', 'hier', 'yesterday'],
    ['2026-11-25T10:00:00Z', 'il y a 2 heures', '2 hours ago'],
    ['2026-11-25T11:59:30Z', 'maintenant', 'now'],
    ['2026-11-27T12:00:00Z', 'après-demain', 'in 2 days'],
  ])('%s is told by its distance', (instant, fr, en) => {
    const now = Date.parse('2026-11-25T12:00:00Z')
    expect(formatDistance(instant, now, 'fr')).toBe(fr)
    expect(formatDistance(instant, now, 'en')).toBe(en)
  })
})

test('sizes have the units of their language', () => {
  expect(plain(formatSize(1_400_000, 'fr'))).toBe('1,4 Mo')
  expect(plain(formatSize(8_500, 'en'))).toBe('8.5 kB')
  expect(plain(formatSize(12, 'fr'))).toBe('12 o')
})

test('several things are one phrase', () => {
  expect(formatList(['Inde', 'Mali', 'Sénégal'], 'fr')).toBe('Inde, Mali et Sénégal')
  expect(formatList(['India', 'Mali'], 'en')).toBe('India and Mali')
})
