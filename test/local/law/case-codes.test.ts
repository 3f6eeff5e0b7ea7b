import { describe, expect, it } from 'vitest'
import * as catalogues from '#domain/facts/catalogues.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { askedTools } from '#local/law/case-asked-tools.ts'
import { dataWords, subjectWords } from '#local/law/case-data-words.ts'
import { reader, type Words } from '#local/law/case-dictionary.ts'
import { purposeWords } from '#local/law/case-purpose-words.ts'
import { actsForWords, roleWords } from '#local/law/case-role-words.ts'
import { evidenceWords, measureWords, scopeWords } from '#local/law/case-safeguard-words.ts'
import { stemOf } from '#local/law/case-spelling.ts'
import { anyCommissionClauses, toolWords } from '#local/law/case-tool-words.ts'

const list = <C extends string>(name: string, labels: Readonly<Record<C, Bilingual>>, words: Words<C>) => {
  const means: Readonly<Record<string, readonly string[] | undefined>> = words.means
  return {
    name,
    read: reader(labels, words),
    codes: Object.entries<Bilingual>(labels).map(([code, label]) => ({ code, label, words: means[code] ?? [] })),
    asked: words.asked ?? [],
  }
}

const lists = [
  list('roles', catalogues.recipientRoles, roleWords),
  list('for whom', catalogues.actsFor, actsForWords),
  list('tools', catalogues.transferTools, { means: toolWords, asked: askedTools }),
  list('kinds of data', catalogues.dataCategories, dataWords),
  list('people', catalogues.dataSubjects, subjectWords),
  list('purposes', catalogues.purposes, purposeWords),
  list('measures', catalogues.securityMeasures, measureWords),
  list('proofs', catalogues.evidence, evidenceWords),
  list('scopes of a certification', catalogues.certifiedScopes, scopeWords),
]

describe.each(lists)('the words for $name', ({ read, codes, asked }) => {
  it('take each code for itself, whatever else is called so, and each label of it in both languages', () => {
    for (const { code, label } of codes)
      for (const word of [
        code,
        code.toUpperCase(),
        code.replaceAll('-', '_'),
        label.fr,
        label.en,
        label.fr.toLowerCase(),
      ])
        expect(read(word), word).toEqual({ value: code })
  })

  it('mean one code each: none is in the tables twice', () => {
    const seen = new Map<string, string>()
    for (const { code, words } of codes)
      for (const word of words) {
        expect(read(word), word).toEqual({ value: code })
        expect(seen.get(stemOf(word)) ?? code, word).toBe(code)
        seen.set(stemOf(word), code)
      }
  })

  it('are asked about where they may mean several codes or none, and the codes to choose from are there', () => {
    for (const { words, choose = [], note } of asked) {
      expect(choose.length > 1 || note !== undefined, words.join()).toBe(true)
      for (const word of words) {
        const answer = read(word)
        expect(answer, word).toHaveProperty('says')
        if ('says' in answer)
          for (const code of choose) {
            expect(answer.says.fr).toContain(code)
            expect(answer.says.en).toContain(code)
          }
      }
    }
  })

  it('are answered with all codes where nothing is near', () => {
    const answer = read('zzzzzzzzzzzz')
    for (const { code } of codes) {
      expect('says' in answer && answer.says.fr).toContain(code)
      expect('says' in answer && answer.says.en).toContain(code)
    }
  })
})

it('the Commission’s clauses without an edition are in no table of tools', () => {
  const tools = lists[2]
  for (const word of anyCommissionClauses) expect(tools?.read(word), word).toHaveProperty('says')
})

it.each([
  ['kinds of data', 'santé', 'health'],
  ['kinds of data', 'payroll', 'employment-records'],
  ['kinds of data', 'CDR', 'traffic-data'],
  ['kinds of data', 'biometrics', 'biometric'],
  ['kinds of data', 'IP addresses', 'connection-logs'],
  ['people', 'customers', 'subscribers'],
  ['people', 'children', 'minors'],
  ['people', 'staff', 'employees'],
  ['purposes', 'HR', 'human-resources'],
  ['purposes', 'support', undefined],
  ['measures', 'MFA', 'multi-factor'],
  ['measures', 'chiffrement', undefined],
  ['measures', 'encryption', undefined],
  ['proofs', 'TIA', 'transfer-impact-assessment'],
  ['proofs', 'TRA', 'transfer-impact-assessment'],
  ['proofs', 'DPIA', undefined],
  ['scopes of a certification', 'UK', 'uk-extension'],
  ['scopes of a certification', 'HR', 'employee-data'],
])('among the %s, %s is read as %s', (name, word, code) => {
  const answer = lists.find((one) => one.name === name)?.read(word)
  if (code === undefined) expect(answer).toHaveProperty('says')
  else expect(answer).toEqual({ value: code })
})
