import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conceptsOf } from '#domain/clauses/report/read-in.ts'
import { compilePack } from '#domain/clauses/rules/compiled-pack.ts'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { parseEvidence } from '#domain/clauses/rules/pattern.ts'
import { builtClausePacks } from '#local/build-clause-pack.ts'

describe('the clause packs', () => {
  it('are built from the YAML that a lawyer reads: run `npm run clauses -- build` after a change', () => {
    for (const [name, content] of Object.entries(builtClausePacks()))
      expect(readFileSync(new URL(`../../../law/${name}`, import.meta.url), 'utf8'), name).toBe(content)
  })

  it('hold the seventeen requirements of the GDPR, each with rules for French and for English', () => {
    const { requirements } = clausePackOf('eu-gdpr').pack
    expect(requirements).toHaveLength(17)
    for (const { id, rules } of requirements)
      for (const language of ['en', 'fr'] as const)
        expect(
          rules.some((rule) => rule.verdict === 'present' && rule[language].length > 0),
          `${id} ${language}`,
        ).toBe(true)
  })

  it('name no concept that neither they define nor a pack whose duties they share', () => {
    for (const regime of clauseRegimes) {
      const compiled = clausePackOf(regime)
      const known = conceptsOf([compiled]).map(({ name }) => name)
      for (const name of JSON.stringify(compiled.pack).match(/\{[a-z-]+\}/g) ?? [])
        expect(known, regime).toContain(name.slice(1, -1))
    }
  })

  it('refuse a phrase that cannot be read instead of never matching it', () => {
    const { pack } = clausePackOf('eu-gdpr')
    const broken = { ...pack, concepts: { ...pack.concepts, sub: { en: ['sub*processor'], fr: [], not: [] } } }
    expect(() => compilePack(broken)).toThrow('"sub*processor" is not a word')
    expect(() => parseEvidence('audit ..4')).toThrow('begins and ends with a word')
  })
})
