import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { readCase } from '#local/law/case-file.ts'
import { explanation } from '#local/law/explain.ts'

const folder = mkdtempSync(join(tmpdir(), 'case-'))
afterAll(() => rmSync(folder, { recursive: true }))

const caseOf = (text: string) => {
  const file = join(folder, 'case.yaml')
  writeFileSync(file, text)
  return readCase(file, 'en').facts
}

describe('a case file', () => {
  it('needs no more than who sends what to whom; the data is then hosted with the recipient', () => {
    expect(caseOf('exporter: { country: ML }\nrecipient: { country: FR, role: processor }\n')).toEqual({
      exporter: { country: 'ML' },
      recipient: { country: 'FR', role: 'processor', actsFor: 'exporter' },
      places: { hosting: ['FR'], backup: [], remoteAccess: [], support: [] },
    })
  })

  it('reads a place that is left out beside others as nowhere, says so, and tells what it would matter', () => {
    const file = join(folder, 'hosting-only.yaml')
    writeFileSync(
      file,
      'exporter: { country: FR }\nrecipient: { country: CH, role: processor }\nplaces: { hosting: [CH] }\n',
    )
    const { facts, assumed } = readCase(file, 'en')
    expect(facts.places).toEqual({ hosting: ['CH'], backup: [], remoteAccess: [], support: [] })
    expect(assumed).toEqual(['places.backup', 'places.remoteAccess', 'places.support'])
    const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
    const answer = explanation(facts, currentPacks(), at, assumed)
    expect(answer.findings.some(({ rule }) => rule === 'EU-46-1')).toBe(false)
    expect(answer.missing.map(({ path }) => path)).toEqual(expect.arrayContaining([...assumed]))
    expect(answer.outlook.atWorst).toBe('return')
  })

  it('takes what is called unknown for unknown', () => {
    const facts = caseOf('exporter: FR\nimporter: CH\ntool: unknown\nplaces: { hosting: [CH], support: unknown }\n')
    expect(facts.places).toEqual({ hosting: ['CH'], backup: [], remoteAccess: [] })
    expect(facts).not.toHaveProperty('tool')
    expect(caseOf('exporter: FR\nimporter: CH\nplaces: unknown\n').places).toEqual({})
  })

  it.each([
    ['an unknown field', 'colour: red', /colour/],
    ['an unknown country', 'exporter: { country: XX }', /exporter\.country: "XX" is no country/],
    ['an unknown tool', 'tool: handshake', /tool/],
    ['a day that is none', 'toolSignedOn: yesterday', /toolSignedOn: "yesterday" is not a day/],
  ])('with %s is refused by name', (_, text, message) => {
    expect(() => caseOf(text)).toThrow(message)
  })

  it('is explained with regimes, findings with citation and outcome, what is missing, and what would help', () => {
    const facts = caseOf('exporter: { country: FR }\nrecipient: { country: IN, role: processor }\ntool: none\n')
    const answer = explanation(facts, currentPacks(), { validAt: '2024-03-01', knownAt: '2026-11-24' })
    expect(answer.regimes.map(({ regime }) => regime)).toEqual(['eu-gdpr'])
    expect(answer.recommendation.outcome).toBe('return')
    expect(answer.findings.find(({ rule }) => rule === 'EU-46-1')).toMatchObject({
      outcome: 'unmet',
      citation: { text: { fr: 'RGPD, art. 46(1)', en: 'GDPR, art. 46(1)' } },
    })
    expect(answer.missing.map(({ path }) => path)).toContain('contract')
    expect(answer.counterfactuals).toBeInstanceOf(Array)
  })
})
