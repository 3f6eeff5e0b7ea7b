import { describe, expect, test } from 'vitest'
import { dayInWords } from '#domain/words/days-in-words.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('A day in words', () => {
  test.each([
    ['2027-01-01', '1er janvier 2027', '1 January 2027'],
    ['2027-01-02', '2 janvier 2027', '2 January 2027'],
    ['2027-01-11', '11 janvier 2027', '11 January 2027'],
    ['2026-12-01T23:59:59.999Z', '1er décembre 2026', '1 December 2026'],
  ])('%s is %s in French and %s in English, in every time zone', (iso, fr, en) => {
    expect(plain(dayInWords(iso, 'fr'))).toBe(fr)
    expect(plain(dayInWords(iso, 'en'))).toBe(en)
  })

  test('is the first of its month in every style', () => {
    expect(plain(dayInWords('2027-01-01', 'fr', 'short'))).toBe('1er janv. 2027')
    expect(plain(dayInWords('2024-02-01', 'fr', 'yearly'))).toBe('1er février')
    expect(plain(dayInWords('2027-01-01T12:00:00Z', 'fr', 'moment'))).toMatch(/^1er janv\. 2027, \d{2}:\d{2}$/)
  })
})
