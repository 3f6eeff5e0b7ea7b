import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lint } from '#domain/law/pack/lint.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { checkPacks, LawError } from '#local/law/check-packs.ts'
import { lawFolder, readPacks, YamlError } from '#local/law/pack-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'law-'))
afterAll(() => rmSync(folder, { recursive: true }))

let copies = 0

/** What the check says after one edit of `law/ml/transfers.yaml`. */
const saidAfter = (from: string, to: string): string => {
  const law = join(folder, String(copies++))
  cpSync(join(lawFolder, 'ml'), join(law, 'ml'), { recursive: true })
  const file = join(law, 'ml', 'transfers.yaml')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
  try {
    checkPacks(readPacks(law))
    return 'in order'
  } catch (error) {
    if (error instanceof LawError || error instanceof YamlError) return error.message
    throw error
  }
}

const line = /^law\/ml\/transfers\.yaml:\d+: /

describe('checking the packs', () => {
  it('finds the packs under law/ in order', () => {
    expect(checkPacks(readPacks()).packs.length).toBeGreaterThan(40)
  })

  it.each([
    [
      'a condition that does not parse',
      'when: restricted',
      "when: 'restricted &&'",
      /rules\.\d+\.when: Unexpected token/,
    ],
    ['an unknown fact', '\'exporter.country == "ML"\'', '\'exporter.planet == "ML"\'', /planet/],
    [
      'an unknown country',
      '\'exporter.country == "ML"\'',
      '\'exporter.country == "XX"\'',
      /"XX" is not one of the codes/,
    ],
    ['an unknown instrument', 'instrument: loi-2013-015', 'instrument: loi-1900', /there is no instrument "loi-1900"/],
    [
      'a missing citation',
      '    citation: { instrument: loi-2013-015, article: { fr: ',
      '    quotation: { instrument: loi-2013-015, article: { fr: ',
      /citation/,
    ],
    ['a missing translation', '      en: Agreement of the APDP before any transfer outside Mali\n', '', /title\.en/],
    [
      'a reversed interval',
      "valid: { from: '2013-05-21' }",
      "valid: { from: '2013-05-21', to: '2012-01-01' }",
      /interval-reversed/,
    ],
    ['a day that does not exist', "valid: { from: '2013-05-21' }", "valid: { from: '2013-02-30' }", /valid\.from/],
    [
      'a rule twice at the same time',
      'id: ML-TRF-02',
      'id: ML-TRF-01',
      /two versions of ML-TRF-01 hold at the same time/,
    ],
    [
      'an unverified fact claimed as verified',
      'verification: unverified',
      'verification: text',
      /can only be unverified/,
    ],
    [
      'a claim of verification without a source',
      "source: 'https://journaldumali.com/donnees-personnelles-un-enjeu-de-securite-nationale'",
      'source: none',
      /claims to be verified and names no source/,
    ],
    [
      'a note on a source in one language',
      "source: 'https://journaldumali.com/donnees-personnelles-un-enjeu-de-securite-nationale'",
      'source: an article of the Journal du Mali',
      /source: what is said of a source is said in fr and en/,
    ],
    [
      'a citation with words in one language',
      "article: { fr: 'article à confirmer', en: 'article to be confirmed' }",
      'article: to be confirmed',
      /a citation with words in it is written in fr and en/,
    ],
    [
      'a French text with a straight apostrophe',
      'fr: Accord de l’APDP',
      "fr: Accord de l'APDP",
      /typographic apostrophe/,
    ],
    ['an unknown formality', 'formality: apdp-transfer', 'formality: apdp-visa', /there is no formality "apdp-visa"/],
    ['a word of the schema misspelt', 'effect: requires-authorisation', 'effect: requires-authorization', /effect/],
    [
      'a field that nobody reads',
      'effect: requires-authorisation',
      'colour: red\n    effect: requires-authorisation',
      /colour/,
    ],
  ])('names file, line and what is wrong: %s', (_, from, to, message) => {
    const said = saidAfter(from, to)
    expect(said).toMatch(line)
    expect(said).toMatch(message)
  })

  it('refuses a membership that nobody verified: it decides by itself', () => {
    const [first, ...others] = currentPacks()
      .map(({ data }) => data)
      .filter(({ groups }) => groups.length > 0)
    if (first === undefined) throw new Error('no pack has a group')
    const groups = first.groups.map((group) => ({
      ...group,
      members: group.members.map((member) => ({ ...member, verification: 'unverified' as const })),
    }))
    expect(lint([first, ...others])).toEqual([])
    expect(lint([{ ...first, groups }, ...others]).map(({ message }) => message)).toContain(
      'a membership decides by itself: it cannot be unverified',
    )
  })

  it('names file and line of what is no YAML', () => {
    expect(saidAfter('rules:', 'rules: [')).toMatch(line)
  })
})
