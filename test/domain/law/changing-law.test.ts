import { describe, expect, it } from 'vitest'
import { transfer } from '#domain/facts/transfer.ts'
import { advise } from '#domain/law/advise.ts'
import { assess } from '#domain/law/assess.ts'
import { withAttestations } from '#domain/law/attestation.ts'
import { counterfactualsOf } from '#domain/law/counterfactual.ts'
import { diffAssessments } from '#domain/law/diff.ts'
import { countryStanding, regimesOf, ruleVersions } from '#domain/law/law-book.ts'
import { packData } from '#domain/law/pack.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { supposing } from '#domain/law/what-if.ts'
import { baseCase, changed } from '#local/law/case.ts'

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const packs = currentPacks()
const facts = (given: Parameters<typeof changed>[1]) => transfer.parse(changed(baseCase(), given))
const certified = facts({
  startsOn: '2026-11-24',
  from: 'FR',
  to: 'US',
  'recipient.selfCertified': true,
  evidence: ['people-informed', 'sufficient-guarantees'],
})

describe('what if the law changed', () => {
  it('shows that a transfer falls when the EU–US framework ends', () => {
    const after = supposing(packs, { kind: 'status-ends', status: 'EU-ADEQ-US-DPF', lastDay: '2026-10-31' })
    const diff = diffAssessments(assess(certified, packs, at), assess(certified, after, at))
    expect(diff.outcome).toEqual({ before: 'approve', after: 'return' })
    expect(diff.findings.gained.map(({ rule }) => rule)).toContain('EU-46-1')
    expect(diff.findings.changed).toContainEqual(
      expect.objectContaining({ rule: 'EU-45-1', outcome: { before: 'met', after: 'unmet' } }),
    )
  })

  it('changes nothing before the day of the change', () => {
    const after = supposing(packs, { kind: 'status-ends', status: 'EU-ADEQ-US-DPF', lastDay: '2026-11-30' })
    const diff = diffAssessments(assess(certified, packs, at), assess(certified, after, at))
    expect([diff.outcome, diff.findings.gained, diff.findings.lost, diff.findings.changed]).toEqual([null, [], [], []])
  })

  it('stops a flow that would only start after the end that is already known', () => {
    const after = supposing(packs, { kind: 'status-ends', status: 'EU-ADEQ-US-DPF', lastDay: '2026-11-30' })
    const late = { ...certified, startsOn: '2026-12-15' }
    expect(assess(late, packs, at).recommendation.outcome).toBe('approve')
    expect(assess(late, after, at).recommendation.outcome).toBe('return')
  })

  it('shows that Kenya no longer needs a tool once it is adequate', () => {
    const kenya = facts({ from: 'FR', to: 'KE', evidence: ['people-informed', 'sufficient-guarantees'] })
    const after = supposing(packs, { kind: 'status-begins', regime: 'eu-gdpr', country: 'KE', firstDay: '2026-11-01' })
    expect(diffAssessments(assess(kenya, packs, at), assess(kenya, after, at)).outcome).toEqual({
      before: 'return',
      after: 'approve',
    })
  })

  it('leaves the packs themselves as they were', () => {
    supposing(packs, { kind: 'status-ends', status: 'EU-ADEQ-US-DPF', lastDay: '2020-01-01' })
    expect(assess(certified, packs, at).recommendation.outcome).toBe('approve')
  })
})

describe('a rule that an authorised person attests', () => {
  const camille = { id: 'camille', name: 'Camille Traoré' }
  const attestation = {
    regime: 'uk',
    rule: 'UK-28',
    by: camille,
    on: '2026-11-20',
    textRead: 'UK GDPR, article 28, legislation.gov.uk, read on 20 November 2026',
    citation: { fr: 'art. 28(3)', en: 'art. 28(3)' },
  }
  const british = facts({ from: 'GB', to: 'GB' })

  it('counts as verified from that day on, and the record says who read what', () => {
    const before = assess(british, packs, at)
    const after = assess(british, withAttestations(packs, [attestation], at.knownAt), at)
    expect(before.recommendation).toMatchObject({ outcome: 'approve', route: 'dpo' })
    expect(after.recommendation).toMatchObject({ outcome: 'clear', route: 'auto' })
    expect(after.findings.find(({ rule }) => rule === 'UK-28')).toMatchObject({
      verification: 'text',
      attested: { by: camille, on: '2026-11-20' },
      citation: { text: { en: 'UK GDPR, art. 28(3)' } },
    })
  })

  it('leaves a pack that can be shown as any other', () => {
    const supposed = supposing(packs, { kind: 'status-begins', regime: 'uk', country: 'KE', firstDay: '2026-11-01' })
    for (const { data } of [...withAttestations(packs, [attestation], at.knownAt), ...supposed])
      expect(packData.safeParse(data).error?.issues).toBeUndefined()
  })

  it('does not count before it was given', () => {
    const known = { ...at, knownAt: '2026-11-24' }
    const later = withAttestations(packs, [{ ...attestation, on: '2026-11-25' }], known.knownAt)
    expect(assess(british, later, known).recommendation.route).toBe('dpo')
  })
})

describe('the smallest changes that would help', () => {
  it('names the missing contract, and a domestic recipient', () => {
    const found = counterfactualsOf(facts({ to: 'FR', contract: null }), packs, at)
    expect(found.map(({ changes }) => changes.map(({ path }) => path))).toEqual(
      expect.arrayContaining([['contract'], ['recipient.country']]),
    )
  })

  it('names standard clauses for a transfer from France to India', () => {
    const found = counterfactualsOf(facts({ from: 'FR', to: 'IN' }), packs, at)
    expect(found.some(({ changes }) => changes.some(({ says }) => says.en.includes('2021/914')))).toBe(true)
  })

  it('has nothing to say where nothing is wrong', () => {
    expect(counterfactualsOf(facts({}), packs, at)).toEqual([])
  })
})

describe('several regimes at once', () => {
  it('are one obligation where they ask the same, in the strictest version', () => {
    const { obligations } = advise(facts({ to: 'FR', securityMeasures: [] }), packs, at)
    const security = obligations.find(({ obligation }) => obligation === 'security-measures')
    expect(security?.rules.map(({ rule }) => rule)).toEqual(['EU-32', 'ML-SEC-01'])
    expect(security?.outcome).toBe('unmet')
  })

  it('are named as in conflict where no one tool suits both', () => {
    const before2026 = { ...at, validAt: '2025-12-31' }
    const { conflicts } = advise(facts({ from: 'CN', to: 'FR', authorisedBy: [] }), packs, before2026)
    expect(conflicts.map(({ regimes }) => regimes)).toEqual([['cn', 'eu-gdpr']])
  })
})

describe('the law as a book', () => {
  it('tells the history of the United States under European law', () => {
    const standing = countryStanding(packs, 'US', at).find(({ regime }) => regime === 'eu-gdpr')
    expect(standing?.history.map(({ id }) => id)).toEqual([
      'EU-ADEQ-US-SH',
      'EU-ADEQ-US-PNR04',
      'EU-ADEQ-US-PS',
      'EU-ADEQ-US-DPF',
    ])
    expect(standing?.now.map(({ id }) => id)).toEqual(['EU-ADEQ-US-DPF'])
  })

  it('says that the United Kingdom was inside European law and is so no longer', () => {
    const inside = (validAt: string) =>
      countryStanding(packs, 'GB', { ...at, validAt }).find(({ regime }) => regime === 'eu-gdpr')?.inside
    expect([inside('2020-12-31'), inside('2021-01-01')]).toEqual([true, false])
  })

  it('keeps a corrected rule beside what it was before', () => {
    expect(ruleVersions(packs, 'ZA-SCOPE').map(({ rule }) => [rule.recorded.from, rule.valid.from])).toEqual([
      ['2026-11-24', '2020-07-01'],
      ['2026-11-23', '2021-07-01'],
    ])
  })

  it('counts for each regime how far its rules were verified', () => {
    const ml = regimesOf(packs).find(({ regime }) => regime === 'ml')
    expect(ml?.rules.unverified).toBeGreaterThan(0)
    expect(ml?.rules.total).toBe(
      (ml?.rules.text ?? 0) + (ml?.rules.authority ?? 0) + (ml?.rules.secondary ?? 0) + (ml?.rules.unverified ?? 0),
    )
  })
})
