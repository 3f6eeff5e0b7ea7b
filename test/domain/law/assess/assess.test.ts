import { describe, expect, it } from 'vitest'
import { assessment } from '#domain/assessment.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { assess } from '#domain/law/assess/assess.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { baseCase, changed } from '#local/law/case.ts'

const at = { validAt: '2026-11-25', knownAt: '2026-11-25' }
const under = (given: Parameters<typeof changed>[1], day = at.validAt) =>
  assess(transfer.parse(changed(baseCase(), given)), currentPacks(), { ...at, validAt: day })
const unmet = (given: Parameters<typeof changed>[1]) =>
  under(given)
    .findings.filter(({ outcome }) => outcome !== 'met')
    .map(({ rule }) => rule)

describe('the assessment of a transfer', () => {
  it('is of the shape that the record keeps', () => {
    expect(assessment.parse(under({ to: 'FR' }))).toEqual(under({ to: 'FR' }))
  })

  it('clears a domestic processor of harmless data with security measures by itself', () => {
    const { recommendation, restricted, risk, regimes } = under({})
    expect({ outcome: recommendation.outcome, route: recommendation.route, restricted, level: risk.level }).toEqual({
      outcome: 'clear',
      route: 'auto',
      restricted: false,
      level: 'low',
    })
    expect(regimes.map(({ regime }) => regime)).toEqual(['ml'])
  })

  it.each([
    ['the recipient is abroad', { to: 'SN' }],
    ['only the backup is abroad', { 'places.backup': ['CI'] }],
    ['only support reads it from abroad', { 'places.support': ['IN'] }],
  ])('asks for the authorisation of the APDP and for the DPO when %s', (_, given) => {
    const result = under(given)
    expect(result.restricted).toBe(true)
    expect(result.authorisations).toEqual([
      expect.objectContaining({ regime: 'ml', rule: 'ML-TRF-01', authority: 'APDP (Mali)' }),
    ])
    expect(result.recommendation).toMatchObject({ outcome: 'approve-with-conditions', route: 'dpo' })
  })

  it('takes what nobody was asked for as unknown, not as “none”: it is open, and never clears', () => {
    const empty = { securityMeasures: [] }
    const finding = (given: Parameters<typeof changed>[1]) =>
      under(given).findings.find(({ rule }) => rule === 'ML-SEC-01')?.outcome
    expect(finding(empty)).toBe('unmet')
    expect(finding({ ...empty, notAsked: ['securityMeasures'] })).toBe('unknown')
    expect(under({ ...empty, notAsked: ['securityMeasures'] }).recommendation).toMatchObject({
      outcome: 'approve-with-conditions',
      route: 'dpo',
    })
  })

  it('takes an answer for an answer, whoever says that nobody was asked', () => {
    const answered = { securityMeasures: ['encryption-at-rest'] }
    expect(under({ ...answered, notAsked: ['securityMeasures'] }).findings).toEqual(under(answered).findings)
  })

  it('forecasts the answer of the APDP from the rhythm of its sessions', () => {
    expect(under({ to: 'SN' }, '2026-11-25').authorisations[0]?.forecastDays).toBe(79)
  })

  it.each([
    ['a partner', { role: 'partner' }, 'POL-PARTNER'],
    ['a group company', { role: 'group-company' }, 'POL-PARTNER'],
    ['a public authority', { role: 'public-authority' }, 'POL-AUTHORITY'],
    ['health data', { dataCategories: ['health'] }, 'ML-SENS-01'],
    ['call records', { dataCategories: ['traffic-data'] }, 'POL-RISK'],
  ])('sends %s to the DPO even at home', (_, given, rule) => {
    expect(under(given).recommendation.route).toBe('dpo')
    expect(unmet(given)).toContain(rule)
  })

  it('applies the GDPR to a recipient in the Union: a contract, and clauses for the way back', () => {
    const result = under({ to: 'FR', contract: null })
    expect(result.regimes.map(({ regime }) => regime)).toEqual(['eu-gdpr', 'ml'])
    expect(result.recommendation.outcome).toBe('return')
    expect(unmet({ to: 'FR', contract: null })).toEqual(expect.arrayContaining(['EU-28-3', 'EU-SCC-M4', 'ML-TRF-01']))
  })

  it('returns a transfer from the Union to Mali that rests on no tool, and accepts it with standard clauses', () => {
    expect(under({ from: 'FR', to: 'ML' }).recommendation.outcome).toBe('return')
    expect(under({ from: 'FR', to: 'ML', tool: 'scc-2021-914' }).recommendation.outcome).toBe('approve-with-conditions')
  })

  it('asks a person where no pack holds the law of the exporter’s country', () => {
    expect(under({ from: 'AQ' }).recommendation).toMatchObject({ outcome: 'ask-a-person', route: 'dpo' })
  })

  it('knows nothing before the packs were written down', () => {
    const facts = transfer.parse(changed(baseCase(), {}))
    const result = assess(facts, currentPacks(), { validAt: '2024-03-01', knownAt: '2024-03-01' })
    expect(result.recommendation.outcome).toBe('ask-a-person')
  })

  it('is the same whatever the order of facts and packs', () => {
    const facts = changed(baseCase(), { to: 'FR' })
    const turned = Object.fromEntries(Object.entries(facts).reverse())
    const one = assess(transfer.parse(facts), currentPacks(), at)
    expect(assess(transfer.parse(turned), [...currentPacks()].reverse(), at)).toEqual(one)
  })
})
