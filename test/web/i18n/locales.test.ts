import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#local/terminal/paths.ts'
import { terms } from '#web/help/terms.ts'
import en from '#web/i18n/en.ts'
import fr from '#web/i18n/fr.ts'

/** Every text by its key, as in `requests.columns.due`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )

const french = new Map(flat(fr))
const english = new Map(flat(en))
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('The texts of the page', () => {
  test('are there in both languages, key for key', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('say something, each of them', () => {
    const empty = [...french, ...english].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  test('fill in the same values in both languages', () => {
    const different = [...french].filter(([key, text]) => `${blanks(text)}` !== `${blanks(english.get(key) ?? '')}`)
    expect(different).toEqual([])
  })

  test('are written with real apostrophes, quotation marks and ellipses', () => {
    const careless = [...french, ...english].filter(([, text]) => /['"]|\.\.\./.test(text))
    expect(careless).toEqual([])
  })

  test('keep French quotation marks with the words that they hold, at the end of a line too', () => {
    expect([...french].filter(([, text]) => /« | »/.test(text))).toEqual([])
  })

  test('put a space before French double punctuation, and none before English', () => {
    expect([...french].filter(([, text]) => /[^\s {(][:;?!](\s|$)/.test(text.replaceAll(/\{\{\w+\}\}/g, 'x')))).toEqual(
      [],
    )
    expect([...english].filter(([, text]) => /\s[:;?!]/.test(text))).toEqual([])
  })

  test('explain every term that has a help link', () => {
    const explained = Object.keys(fr.terms).filter((key) => key !== 'why')
    expect(explained.sort()).toEqual([...terms].sort())
  })
})

const literal = /'([a-zA-Z]+(?:\.[\w:-]+)+)'|`([a-zA-Z]+(?:\.(?:[\w:.-]|\$\{[^}]*\})+))`/g

/** The keys that the code asks for, with `*` where a part is filled in when the page runs. */
const askedFor = async (): Promise<string[]> => {
  const asked = new Set<string>()
  for await (const file of glob('web/**/*.{ts,tsx}', { cwd: root })) {
    const code = await readFile(join(root, file), 'utf8')
    for (const [, plain, filled] of code.matchAll(literal)) {
      const key = plain ?? filled ?? ''
      if (Object.hasOwn(fr, key.split('.')[0] ?? '')) asked.add(key.replaceAll(/\$\{[^}]*\}/g, '*'))
    }
  }
  return [...asked]
}

const escaped = (text: string) => text.replace(/[.?+()[\]{}$^|]/g, '\\$&')
const matcher = (key: string) => new RegExp(`^${key.split('*').map(escaped).join('.+')}(_one|_many|_other)?$`)

describe('The keys of the texts', () => {
  test('that the code asks for all exist', async () => {
    const unknown = (await askedFor()).filter((key) => ![...french.keys()].some((known) => matcher(key).test(known)))
    expect(unknown).toEqual([])
  })

  test('that exist are all asked for: no text is kept that nobody reads', async () => {
    const asked = (await askedFor()).map(matcher)
    expect([...french.keys()].filter((key) => !asked.some((wanted) => wanted.test(key)))).toEqual([])
  })
})
