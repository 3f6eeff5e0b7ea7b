import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TransferCase } from '#domain/case/case.ts'
import { consequences, isNews } from '#domain/case/change.ts'
import { overruled } from '#domain/case/overruling.ts'
import { recommend } from '#domain/case/recommend.ts'
import { standingReport } from '#domain/case/standing-report.ts'
import { clauseVerdict } from '#domain/documents/clause-report.ts'
import { chainFault } from '#domain/record/ledger.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { correct } from '#domain/transitions/correct.ts'
import { overrule } from '#domain/transitions/overrule.ts'
import { people } from '../../support/actors.ts'
import { at, being, decided, filed, type Life, onwards, reaching, rulings, statuses } from '../../support/lives.ts'
import { aClause, aClauseReport, anAssessment, aRecommendation, someFacts } from '../../support/samples.ts'

const labels = ['Audit', 'Deletion', 'Secrecy', 'Breach'] as const
const report = aClauseReport([
  aClause('present', 'Audit'),
  aClause('absent', 'Deletion'),
  aClause('contradicted', 'Secrecy'),
  aClause('read-yourself', 'Breach'),
])
const assessment = anAssessment({ recommendation: aRecommendation({ outcome: 'approve', route: 'dpo' }) })
const found = { assessment, clauses: report }

const lacking = (): Life =>
  onwards(filed(), (now) =>
    assessed(
      now,
      { assessment, clauses: report, recommendation: recommend(now.facts.tool, assessment, report) },
      at('2026-11-02T09:00:05.000Z'),
    ),
  )

const says = (requirement: string, verdict: 'present' | 'partial' | 'contradicted' | 'absent') => ({
  requirement,
  verdict,
  reason: 'Annex 3, last page.',
})

const later = at('2026-11-03T08:00:00.000Z', people.ousmane)
const overruling = (life: Life, ...words: Parameters<typeof says>) =>
  onwards(life, (now) => overrule(now, says(...words), found, later))
const waitingNow = (c: TransferCase) => being(c, 'awaiting-decision')

describe('a verdict that the DPO overrules', () => {
  test('is recorded with what stood before, who, when and why, and leaves the machine’s report as it was', () => {
    const untouched = structuredClone(report)
    const { now, entries } = overruling(lacking(), 'deletion', 'present')
    expect(waitingNow(now).overrulings).toEqual([
      {
        requirement: 'deletion',
        was: 'absent',
        verdict: 'present',
        reason: 'Annex 3, last page.',
        by: { id: people.ousmane.id, name: 'Ousmane' },
        at: later.at,
      },
    ])
    expect(entries.at(-1)).toMatchObject({
      happening: 'verdict-overruled',
      by: { name: 'Ousmane' },
      body: { requirement: 'deletion', was: 'absent', verdict: 'present', reason: 'Annex 3, last page.' },
    })
    expect(report).toEqual(untouched)
    expect(chainFault(entries, now)).toBeNull()
  })

  test('no longer counts as missing: the recommendation names what still is, and follows once nothing is', () => {
    const first = lacking()
    expect(waitingNow(first.now).recommendation.outcome).toBe('return')
    expect(waitingNow(first.now).recommendation.summary.en).toContain('decision: Deletion; Secrecy.')
    const second = overruling(first, 'deletion', 'present')
    expect(waitingNow(second.now).recommendation.summary.en).toContain('decision: Secrecy.')
    const third = overruling(second, 'secrecy', 'partial')
    expect(waitingNow(third.now).recommendation).toMatchObject({ outcome: 'approve', route: 'dpo' })
  })

  test('can be overruled again, and the last word stands', () => {
    const { now } = overruling(overruling(lacking(), 'deletion', 'present'), 'deletion', 'partial')
    expect(waitingNow(now).overrulings.map(({ was, verdict }) => [was, verdict])).toEqual([
      ['absent', 'present'],
      ['present', 'partial'],
    ])
    expect(standingReport(report, waitingNow(now).overrulings).findings[1]?.verdict).toBe('partial')
  })

  test('may be found worse than the machine thought, and the contract is then to be returned for it', () => {
    const { now } = overruling(lacking(), 'audit', 'absent')
    expect(waitingNow(now).recommendation.summary.en).toContain('Audit; Deletion; Secrecy')
  })

  test('changes neither when the decision is due nor whose turn it is, and starts and answers no workflow', () => {
    const before = lacking()
    const { now } = overruling(before, 'deletion', 'present')
    const { since, dueAt, attempt, revision, status } = before.now
    expect(now).toMatchObject({ since, dueAt, attempt, revision, status })
    expect(consequences('verdict-overruled', now.status)).toEqual({ start: null, answer: null })
  })

  test('is news to the requester where the recommendation becomes another by it, and not where it stays', () => {
    const steps = ['deletion', 'secrecy', 'breach'] as const
    const told: { outcome: string; news: boolean[] }[] = []
    steps.reduce((life, clause) => {
      const after = overruling(life, clause, 'present')
      told.push({ outcome: waitingNow(after.now).recommendation.outcome, news: after.entries.slice(-1).map(isNews) })
      return after
    }, lacking())
    expect(told).toEqual([
      { outcome: 'return', news: [false] },
      { outcome: 'approve', news: [true] },
      { outcome: 'approve', news: [false] },
    ])
  })

  test('stays with its revision through the decision; the next revision begins without', () => {
    const { now, entries } = decided(rulings.returned, overruling(lacking(), 'deletion', 'present'))
    expect(being(now, 'returned').overrulings).toHaveLength(1)
    const facts = someFacts({ tool: 'bcr' })
    const corrected = onwards({ now, entries }, (c) =>
      correct(c, { facts, answers: 'Done.' }, at('2026-11-04T08:00:00.000Z', people.aminata)),
    )
    expect('overrulings' in corrected.now).toBe(false)
    expect(chainFault(corrected.entries, corrected.now)).toBeNull()
  })
})

describe('it is refused to overrule', () => {
  test.each([
    ['a requirement that the report does not know', says('parking', 'present'), found, 'unknown-requirement'],
    [
      'anything where no contract was read',
      says('audit', 'absent'),
      { assessment, clauses: null },
      'unknown-requirement',
    ],
    ['a verdict with itself', says('audit', 'present'), found, 'already-the-verdict'],
  ])('%s', (_, words, on, code) => {
    const { now } = lacking()
    expect(overrule(now, words, on, later)).toMatchObject({ refusal: { code: 'invalid-input', errors: [{ code }] } })
  })

  test('a verdict with the one that another person has put in its place', () => {
    const { now } = overruling(lacking(), 'deletion', 'present')
    expect(overrule(now, says('deletion', 'present'), found, later).ok).toBe(false)
  })

  test.each(statuses.filter((status) => status !== 'awaiting-decision'))('anything in a case that is %s', (status) => {
    const outcome = overrule(reaching[status]().now, says('audit', 'absent'), found, later)
    expect(outcome).toMatchObject({ refusal: { code: 'wrong-status', extra: { caseStatus: status } } })
  })

  test('without a reason, or by leaving it to be read by somebody else', () => {
    for (const over of [{ reason: ' ' }, { verdict: 'read-yourself' }])
      expect(overruled.safeParse({ ...says('audit', 'absent'), ...over }).success).toBe(false)
  })
})

test('whatever is overruled in whatever order, the recommendation is the one on the report as it stands', () => {
  const verdict = fc.constantFrom(...clauseVerdict.exclude(['read-yourself']).options)
  const word = fc.record({ label: fc.constantFrom(...labels), verdict })
  const outcomes = fc.constantFrom(
    ...(['clear', 'approve', 'approve-with-conditions', 'refuse', 'ask-a-person'] as const),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), outcomes, (words, outcome) => {
      const on = { assessment: anAssessment({ recommendation: aRecommendation({ outcome }) }), clauses: report }
      let life = lacking()
      for (const { label, verdict } of words) {
        const next = overrule(life.now, says(label.toLowerCase(), verdict), on, later)
        if (next.ok) life = { now: next.value.after, entries: [...life.entries, next.value.entry] }
      }
      const c = waitingNow(life.now)
      fc.pre(c.overrulings.length > 0)
      const standing = standingReport(report, c.overrulings)
      const last = new Map(words.map(({ label, verdict }) => [label.toLowerCase(), verdict]))
      for (const { requirement, verdict } of standing.findings)
        if (last.has(requirement)) expect(verdict).toBe(last.get(requirement))
      expect(c.recommendation).toEqual(recommend(c.facts.tool, on.assessment, standing))
      expect(chainFault(life.entries, c)).toBeNull()
    }),
  )
})
