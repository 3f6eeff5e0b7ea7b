import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/packs.ts'
import { readCase } from '#local/law/case-file.ts'
import { explanation } from '#local/law/explain.ts'

const folder = mkdtempSync(join(tmpdir(), 'case-'))
afterAll(() => rmSync(folder, { recursive: true }))

const caseOf = (text: string) => {
  const file = join(folder, 'case.yaml')
  writeFileSync(file, text)
  return readCase(file).facts
}

describe('a case file', () => {
  it('needs no more than who sends what to whom; the data is then hosted with the recipient', () => {
    expect(caseOf('exporter: { country: ML }\nrecipient: { country: FR, role: processor }\n')).toEqual({
      exporter: { country: 'ML' },
      recipient: { country: 'FR', role: 'processor', actsFor: 'exporter' },
      places: { hosting: ['FR'], backup: [], remoteAccess: [], support: [] },
    })
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
