import { describe, expect, it } from 'vitest'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { resolvePacks } from '#domain/clauses/rules/resolve-pack.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleText } from '#local/demo/contracts.ts'

describe('a duty that follows from another', () => {
  const rank = ['absent', 'read-yourself', 'partial', 'present', 'contradicted']

  it('is never held for less than the other shows, and quotes the clause it rests on', async () => {
    for (const language of ['fr', 'en'] as const) {
      const text = new TextEncoder().encode(sampleText('complete', language))
      const { findings } = await clauseReportOf(text, 'contract.txt', clauseRegimes)
      const found = (id: string) => findings.find(({ requirement }) => requirement === id)
      for (const { id, follows = [] } of clauseRegimes.flatMap((regime) => clausePackOf(regime).pack.requirements))
        for (const { of, where, is } of follows) {
          const other = found(of.slice(of.indexOf('/') + 1))
          if (other?.verdict !== where) continue
          const verdict = found(id)?.verdict ?? ''
          expect(rank.indexOf(verdict), `${id} after ${of}`).toBeGreaterThanOrEqual(rank.indexOf(is))
          expect(found(id)?.quote, id).not.toBeNull()
        }
    }
  })

  it('may not follow from one that follows from another itself, nor from one that is not there', () => {
    const sources = (of: string) => {
      const { countries: _, ...ng } = clausePackOf('ng').pack
      const requirements = ng.requirements.map((each) =>
        each.id === 'ng-principles' ? { ...each, follows: [{ of, where: 'present', is: 'present' }] } : each,
      )
      return { 'eu-gdpr': clausePackOf('eu-gdpr').pack, ng: { ...ng, concepts: {}, requirements } }
    }
    expect(() => resolvePacks(sources('ng/ng-information'), () => [])).toThrow('follows from another itself')
    expect(() => resolvePacks(sources('eu-gdpr/nothing'), () => [])).toThrow('there is no eu-gdpr/nothing')
  })
})
