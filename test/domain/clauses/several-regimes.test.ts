import { describe, expect, it } from 'vitest'
import { decidingClauses } from '#domain/case/asked-clauses.ts'
import { recommend } from '#domain/case/recommend.ts'
import { standingReport } from '#domain/case/standing-report.ts'
import { vendorRequest } from '#domain/clauses/report/request.ts'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { clauseRegimesFor } from '#domain/clauses/rules/regimes-for.ts'
import { requirementsOf } from '#domain/clauses/rules/requirements-of.ts'
import { resolvePacks } from '#domain/clauses/rules/resolve-pack.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleText } from '#local/demo/contracts.ts'
import { aClause, aClauseReport, anAssessment, aRecommendation } from '#test/support/samples.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const incomplete = () => bytes(sampleText('incomplete', 'fr'))

describe('whose duties a contract is checked against', () => {
  it.each([
    ['ML', ['ml', 'eu-gdpr', 'policy']],
    ['SN', ['sn', 'eu-gdpr', 'policy']],
    ['GB', ['uk', 'eu-gdpr', 'policy']],
    ['FR', ['eu-gdpr', 'policy']],
    ['BR', ['eu-gdpr', 'policy']],
  ] as const)('exported from %s: %j', (country, regimes) => {
    expect(clauseRegimesFor({ exporter: { country } }, 'djoliba')).toEqual(regimes)
  })

  it('are the GDPR’s and the organisation’s own while nobody has said who exports', () => {
    expect(clauseRegimesFor({}, 'djoliba')).toEqual(['eu-gdpr', 'policy'])
  })

  it('follow the law that the packs say is of that country', () => {
    for (const regime of clauseRegimes.filter((name) => name !== 'eu-gdpr' && name !== 'policy'))
      expect(clausePackOf(regime).pack.countries, regime).toEqual(
        currentPacks().find((pack) => pack.regime === regime)?.data.countries,
      )
  })
})

describe('a report under several laws', () => {
  it('keeps them in order, each with its own citation', async () => {
    const { findings } = await clauseReportOf(incomplete(), 'contrat.txt', ['sn', 'eu-gdpr', 'policy'])
    expect([...new Set(findings.map(({ regime }) => regime))]).toEqual(['sn', 'eu-gdpr', 'policy'])
    expect(findings.find(({ requirement }) => requirement === 'sn-security')).toMatchObject({
      citation: 'Loi 2008-12, art. 39, 71',
      like: '28.3.c-security',
    })
  })

  it('never contradicts itself on a duty that two laws share', async () => {
    for (const kind of ['complete', 'incomplete', 'nda', 'terms'] as const)
      for (const language of ['fr', 'en'] as const) {
        const { findings } = await clauseReportOf(bytes(sampleText(kind, language)), 'contract.txt', clauseRegimes)
        const byId = new Map(findings.map((finding) => [finding.requirement, finding]))
        for (const { requirement, like, verdict, quote } of findings)
          if (like !== null) expect({ requirement, ...{ verdict, quote } }).toMatchObject(pick(byId.get(like)))
      }
  })

  it('does not change what is found under the GDPR', async () => {
    const alone = await clauseReportOf(incomplete(), 'contrat.txt')
    const among = await clauseReportOf(incomplete(), 'contrat.txt', clauseRegimes)
    expect(among.findings.filter(({ regime }) => regime === 'eu-gdpr')).toEqual(alone.findings)
  })

  it('leaves every duty of every law to a person where the file cannot be read', async () => {
    const { findings } = await clauseReportOf(bytes('%PDF-1.7 and nothing else'), 'contract.pdf', ['ke', 'eu-gdpr'])
    expect(findings).toHaveLength(requirementsOf('ke').length + requirementsOf('eu-gdpr').length)
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['read-yourself']))
  })

  it('is asked of the vendor once per duty, with every law that has it', async () => {
    const report = await clauseReportOf(incomplete(), 'contrat.txt', ['sn', 'eu-gdpr'])
    const text = vendorRequest(report, { contract: 'contrat', language: 'fr', tool: 'none' }).map((block) => block.text)
    const about = text.filter((line) => line.includes('RGPD, art. 28(3)(b)'))
    expect(about).toHaveLength(1)
    expect(about[0]).toContain('Loi n° 2008-12, art. 70 ; RGPD, art. 28(3)(b)')
  })

  it('is overruled once per duty: what a person found under one law stands under the other', () => {
    const shared = {
      ...aClause('absent', 'Secours'),
      regime: 'sn',
      requirement: 'sn-instruction',
      like: 'instructions',
    }
    const report = aClauseReport([shared, { ...aClause('absent'), requirement: 'instructions' }])
    const overruling = {
      requirement: 'sn-instruction',
      verdict: 'present',
      was: 'absent',
      reason: 'Clause 4',
      by: { id: 'u', name: 'Awa' },
      at: '2026-01-01T00:00:00.000Z',
    } as const
    expect(standingReport(report, [overruling]).findings.map(({ verdict }) => verdict)).toEqual(['present', 'present'])
  })
})

const pick = (finding: { verdict: string; quote: string | null } | undefined) =>
  finding ? { verdict: finding.verdict, quote: finding.quote } : {}

describe('what decides', () => {
  const law = anAssessment({ recommendation: aRecommendation({ outcome: 'approve', route: 'dpo' }) })

  it('is nothing that was not verified, and nothing that the organisation asks by itself', () => {
    for (const regime of clauseRegimes)
      for (const { id, verification, severity } of requirementsOf(regime))
        if (verification === 'unverified' || regime === 'policy')
          expect({ id, severity }).toEqual({ id, severity: 'should' })
  })

  it('is no duty of Malian law by itself: what it asks contracts to hold was not read', () => {
    const missing = requirementsOf('ml').map(({ id, severity }) => ({
      ...aClause('absent', id),
      regime: 'ml',
      severity,
    }))
    expect(recommend('scc-2021-914', law, aClauseReport(missing)).outcome).toBe('approve')
  })

  it('is a duty of Senegalese law, whose text says what the contract must hold', () => {
    const missing = { ...aClause('absent', 'Instruction'), regime: 'sn', requirement: 'sn-instruction' }
    expect(recommend('none', law, aClauseReport([missing])).outcome).toBe('return')
  })

  it('names a duty once that two laws share', () => {
    const twice = [
      { ...aClause('absent', 'Sécurité'), regime: 'sn', requirement: 'sn-security', like: '28.3.c-security' },
      { ...aClause('absent', 'Security'), requirement: '28.3.c-security' },
    ]
    expect(recommend('none', law, aClauseReport(twice)).summary.fr).toContain('décision : Sécurité.')
  })

  it('says that Article 28 is a yardstick where the GDPR does not apply', () => {
    const { summary } = recommend('none', law, aClauseReport([aClause('absent')]))
    expect(summary.fr).toContain('L’article 28 du RGPD sert ici de référence : il ne s’applique pas.')
    expect(summary.en).toContain('Article 28 of the GDPR is the yardstick here; it does not apply.')
  })

  it('asks for the British tables only where the transfer rests on the Addendum', () => {
    const tables = requirementsOf('uk').map(({ id, severity }) => ({
      ...aClause('absent', id),
      requirement: id,
      regime: 'uk',
      severity,
    }))
    const asked = (tool: 'uk-addendum' | 'uk-idta' | 'bcr') =>
      decidingClauses(tool, tables).map(({ requirement }) => requirement)
    expect(asked('bcr')).toEqual([])
    expect(asked('uk-idta')).toEqual(['uk-tool'])
    expect(asked('uk-addendum')).toHaveLength(6)
  })
})

describe('a pack', () => {
  const pack = {
    regime: 'xx',
    version: '1',
    readYourselfBelow: 0.7,
    source: 'a text',
    verification: 'text',
    requirements: [
      {
        id: 'xx-one',
        law: [],
        citation: 'art. 1',
        label: { fr: 'Un', en: 'One' },
        severity: 'must',
        counts: Object.fromEntries(['present', 'partial', 'contradicted'].map((name) => [name, { fr: 'a', en: 'a' }])),
        wording: { fr: 'a', en: 'a' },
        rules: [{ verdict: 'present', weight: 0.9, en: ['audit'], fr: ['audit'] }],
      },
    ],
  }
  const [one] = pack.requirements
  const built = (over: object) => () => resolvePacks({ xx: { ...pack, ...over } }, () => ['ML'])

  it('is refused where something unverified, or a policy, would decide', () => {
    expect(built({})).not.toThrow()
    expect(built({ verification: 'unverified' })).toThrow('may ask for something and never decide')
    expect(built({ kind: 'policy' })).toThrow('may ask for something and never decide')
  })

  it('is refused where it says no source, refers to what is not there, or takes a name twice', () => {
    expect(built({ source: undefined })).toThrow()
    expect(built({ requirements: [{ ...one, rules: [], like: 'yy/nothing' }] })).toThrow('there is no yy/nothing')
    expect(built({ requirements: [one, one] })).toThrow('another pack has the requirement xx-one')
    expect(built({ requirements: [{ ...one, rules: [] }] })).toThrow('is read by rules, like another')
  })

  it('says of every duty where it was read and how sure that is', () => {
    for (const regime of clauseRegimes)
      for (const { id, source, citation } of requirementsOf(regime))
        expect([id, source !== '' && citation !== '']).toEqual([id, true])
  })
})
