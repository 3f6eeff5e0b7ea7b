import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compilePack } from '#domain/clauses/compiled-pack.ts'
import { euClausePack } from '#domain/clauses/eu-pack.ts'
import { parseEvidence } from '#domain/clauses/pattern.ts'
import { builtClausePack } from '#local/build-clause-pack.ts'

describe('the clause pack of the GDPR', () => {
  it('is built from the YAML that a lawyer reads: run `npm run clauses -- build` after a change', () => {
    for (const [name, content] of Object.entries(builtClausePack()))
      expect(readFileSync(new URL(`../../../law/eu-gdpr/${name}`, import.meta.url), 'utf8'), name).toBe(content)
  })

  it('holds the seventeen requirements, each with rules for French and for English', () => {
    const { requirements } = euClausePack().pack
    expect(requirements).toHaveLength(17)
    for (const { id, rules } of requirements)
      for (const language of ['en', 'fr'] as const)
        expect(
          rules.some((rule) => rule.verdict === 'present' && rule[language].length > 0),
          `${id} ${language}`,
        ).toBe(true)
  })

  it('names no concept that it does not define', () => {
    const { pack } = euClausePack()
    const used = JSON.stringify(pack).match(/\{[a-z-]+\}/g) ?? []
    for (const name of used) expect(Object.keys(pack.concepts)).toContain(name.slice(1, -1))
  })

  it('refuses a phrase that cannot be read instead of never matching it', () => {
    const { pack } = euClausePack()
    const broken = { ...pack, concepts: { ...pack.concepts, sub: { en: ['sub*processor'], fr: [], not: [] } } }
    expect(() => compilePack(broken)).toThrow('"sub*processor" is not a word')
    expect(() => parseEvidence('audit ..4')).toThrow('begins and ends with a word')
  })
})
