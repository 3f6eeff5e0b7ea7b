import { describe, expect, it } from 'vitest'
import { transfer } from '#domain/facts/transfer.ts'
import { assess } from '#domain/law/assess/assess.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { diffAssessments } from '#domain/what-if/assessment-diff.ts'
import { supposing } from '#domain/what-if/law-change.ts'
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
