import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentHash } from '#domain/record/hash.ts'
import { line, prose } from '#domain/words/text.ts'

const name = line(120)
const reason = prose(4000)
const codes = (schema: typeof name, text: string) => schema.safeParse(text).error?.issues.map(({ message }) => message)

describe('an odd name that somebody really has passes untouched', () => {
  test.each([
    'N’Diaye',
    "N'Diaye",
    '株式会社ボーダフォン',
    'O’Neil & Sons',
    'شركة الاتصالات',
    'חברת תקשורת',
    'Müller-Lüdenscheidt GmbH & Co. KG',
    'Crédit « Sahel » S.A.',
    '3 Suisses',
    '24/7 Support (Pvt.) Ltd.',
    'a < b & c > d',
    '<3 Telecom',
    'Société 100 % numérique',
    '👩‍💻 Studio',
    'ߒߞߏ',
    'می‌خواهم',
    'E=mc² Labs',
    'Wi-Fi + Voix',
  ])('%s', (text) => {
    expect(name.parse(text)).toBe(text)
    expect(reason.parse(text)).toBe(text)
  })
})

describe('what nobody can see is refused', () => {
  test.each([
    ['an override that turns the reading direction', 'Baobab\u202ereb\u202c'],
    ['an isolate', '\u2066Baobab\u2069'],
    ['a left-to-right mark', 'Baobab\u200e'],
    ['an Arabic letter mark', 'Baobab\u061c'],
    ['a zero-width space', 'Bao\u200bbab'],
    ['a word joiner', 'Bao\u2060bab'],
    ['a byte order mark inside', 'Bao\ufeffbab'],
    ['a null', 'Baobab\u0000'],
    ['an escape', '\u001b[31mBaobab'],
    ['a C1 control', 'Baobab\u0085x'],
    ['words in tag characters', 'Baobab\u{e0041}\u{e0042}'],
    ['half of a surrogate pair, which is no text', 'Baobab\ud83d'],
  ])('%s', (_, text) => {
    expect(codes(name, text)).toContain('invisible-characters')
    expect(codes(reason, text)).toContain('invisible-characters')
  })
})

describe('markup is refused', () => {
  test.each(['<script>alert(1)</script>', 'Baobab<img src=x onerror=alert(1)>', '</title>', '<!-- -->', '<?xml ?>'])(
    '%s',
    (text) => {
      expect(codes(name, text)).toEqual(['markup'])
      expect(codes(reason, text)).toEqual(['markup'])
    },
  )
})

describe('what a spreadsheet would run is refused as a name', () => {
  test.each([
    '=cmd()',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-2+3+cmd|x',
    '- SUM(A1)',
    '@SUM(A1)',
    '\t=1+1',
    ' =1',
    '＝1+1',
    '＠SUM',
  ])('%j', (text) => {
    expect(codes(name, text)).toEqual(['formula'])
  })

  test('but a reason may begin with a dash: it is never a cell’s beginning without its quotes', () => {
    expect(reason.parse('- first point\n- second point')).toBe('- first point\n- second point')
  })
})

test('a name stands on one line, a reason on as many as it needs', () => {
  for (const breaking of ['\n', '\r', '\r\n', '\t', '\u2028', '\u2029'])
    expect(codes(name, `Bao${breaking}bab`)).toEqual(['one-line-only'])
  expect(reason.parse('One.\n\nTwo.')).toBe('One.\n\nTwo.')
})

test('an answer of blanks is no answer', () => {
  for (const blank of ['', ' ', '\n\t ', '\u00a0']) {
    expect(codes(name, blank)).toEqual(['required'])
    expect(codes(reason, blank)).toEqual(['required'])
  }
})

test('the length is that of the text without the blanks around it', () => {
  expect(name.parse(`  ${'x'.repeat(120)}  `)).toHaveLength(120)
  expect(codes(name, 'x'.repeat(121))).toEqual(['too-long'])
})

test('one way of writing an accent: a letter and its accent become the one letter', () => {
  expect(name.parse('Te\u0301le\u0301com')).toBe('T\u00e9l\u00e9com')
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme-ascii' }),
)

test('text that is accepted is never changed beyond trimming and composing its accents', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const schema of [name, reason]) {
        const { data } = schema.safeParse(text)
        if (data !== undefined) expect(data).toBe(text.trim().normalize('NFC'))
      }
    }),
    { numRuns: 2000 },
  )
})

test('text that was accepted once is accepted again and stays the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { data } = name.safeParse(text)
      if (data !== undefined) expect(name.parse(data)).toBe(data)
    }),
    { numRuns: 2000 },
  )
})

test('whatever is accepted can be hashed for the ledger', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { data } = reason.safeParse(text)
      if (data !== undefined) expect(contentHash({ data })).toMatch(/^[0-9a-f]{64}$/)
    }),
    { numRuns: 2000 },
  )
})
