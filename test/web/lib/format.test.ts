import { describe, expect, test } from 'vitest'
import { formatDay, formatDuration, formatList, formatShortDay, formatSize } from '#web/lib/format.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('Days and moments', () => {
  test('are written as each language writes them', () => {
    expect(formatDay('2026-12-01', 'fr')).toBe('1er décembre 2026')
    expect(formatDay('2026-12-01', 'en')).toBe('1 December 2026')
    expect(plain(formatShortDay('2026-12-01', 'fr'))).toBe('1er déc. 2026')
  })

  test('stay the same day in every time zone', () => {
    expect(formatDay('2026-12-01T23:59:59.999Z', 'fr')).toBe('1er décembre 2026')
    expect(formatDay('2026-12-01T00:00:00.000Z', 'fr')).toBe('1er décembre 2026')
  })

  test.each([
    ['2026-11-22T12:00:00Z', '3 jours', '3 days'],
    ['2026-11-24T12:00:00Z', '1 jour', '1 day'],
    ['2026-11-25T10:00:00Z', '2 heures', '2 hours'],
    ['2026-11-25T11:59:30Z', 'moins d’une minute', 'less than a minute'],
    ['2026-11-25T12:00:05Z', 'moins d’une minute', 'less than a minute'],
  ])('what began at %s is told by how long it has lasted', (instant, fr, en) => {
    const now = Date.parse('2026-11-25T12:00:00Z')
    expect(plain(formatDuration(instant, now, 'fr'))).toBe(fr)
    expect(plain(formatDuration(instant, now, 'en'))).toBe(en)
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
