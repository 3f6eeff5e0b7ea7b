import { describe, expect, test } from 'vitest'
import { recommend } from '#domain/case/recommend.ts'
import { contentHash } from '#domain/record/hash.ts'
import { seal } from '#domain/record/ledger.ts'
import { brokenCopies, brokenSeals, sealOver, type WrittenRevision } from '#domain/record/revision-seal.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { decide } from '#domain/transitions/decide.ts'
import { overrule } from '#domain/transitions/overrule.ts'
import { people } from '#test/support/actors.ts'
import { at, being, filed, onwards, rulings } from '#test/support/lives.ts'
import { aClause, aClauseReport, anAssessment } from '#test/support/samples.ts'

const hashed = (findings: Parameters<typeof aClauseReport>[0]) => {
  const { hash, secondOpinion, ...content } = aClauseReport(findings)
  return { ...content, hash: contentHash(content), secondOpinion }
}
const clauses = hashed([aClause('absent', 'Deletion'), aClause('present', 'Audit')])
const assessment = anAssessment()

const waiting = onwards(filed(), (now) => {
  const recommendation = recommend(now.facts.tool, assessment, clauses)
  return assessed(now, { assessment, clauses, recommendation }, at('2026-11-02T09:00:05.000Z'))
})
const overruled = onwards(waiting, (now) =>
  overrule(
    now,
    { requirement: 'deletion', verdict: 'present', reason: 'Annex 3.' },
    { assessment, clauses },
    at('2026-11-03T08:00:00.000Z', people.ousmane),
  ),
)
const onTheTable: WrittenRevision = {
  revision: 1,
  facts: waiting.now.facts,
  assessment,
  clauses,
  overrulings: being(overruled.now, 'awaiting-decision').overrulings,
  decision: null,
}
const decided = onwards(overruled, (now) =>
  decide(
    now,
    { id: 'd-1', ruling: rulings.approved, seal: sealOver(onTheTable) },
    at('2026-11-03T10:00:00.000Z', people.ousmane),
  ),
)
const { decision } = being(decided.now, 'in-force')
const stored: WrittenRevision = { ...onTheTable, decision }

describe('the seal of a decision', () => {
  test('covers the clause report together with what a person put right in it', () => {
    const without = sealOver({ ...onTheTable, overrulings: [] })
    expect(without.clauses).toBe(clauses.hash)
    expect(sealOver(onTheTable).clauses).not.toBe(clauses.hash)
    expect(sealOver({ ...onTheTable, clauses: null, assessment: null, overrulings: [] })).toMatchObject({
      assessment: null,
      clauses: null,
    })
  })
})

describe('what is stored of a revision', () => {
  test('is what the ledger says, at every stage', () => {
    const submitted = { ...stored, assessment: null, clauses: null, overrulings: [], decision: null }
    expect(brokenSeals(submitted, filed().entries)).toEqual([])
    expect(brokenSeals({ ...onTheTable, overrulings: [] }, waiting.entries)).toEqual([])
    expect(brokenSeals(onTheTable, overruled.entries)).toEqual([])
    expect(brokenSeals(stored, decided.entries)).toEqual([])
  })

  const wordBy = (reason: string) => stored.overrulings.map((one) => ({ ...Object(one), reason }))
  test.each<[string, Partial<WrittenRevision>, string[]]>([
    ['another tool in the facts', { facts: { ...waiting.now.facts, tool: 'bcr' } }, ['facts']],
    ['a milder assessment', { assessment: { ...assessment, restricted: false } }, ['assessment']],
    ['no assessment any more', { assessment: null }, ['assessment']],
    ['a verdict of the machine', { clauses: { ...clauses, findings: clauses.findings.slice(1) } }, ['clauses']],
    [
      'a verdict of the machine and a hash that fits it',
      { clauses: hashed([aClause('present', 'Deletion'), aClause('present', 'Audit')]) },
      ['clauses'],
    ],
    ['the reason of an overruling', { overrulings: wordBy('Never mind.') }, ['overrulings']],
    ['an overruling taken away', { overrulings: [] }, ['overrulings']],
    ['the reason of the decision', { decision: { ...decision, reason: 'No reason.' } }, ['decision']],
    ['the decision taken away', { decision: null }, ['decision']],
    [
      'the seal of the decision',
      { decision: { ...decision, seal: { ...decision.seal, facts: 'f'.repeat(64) } } },
      ['decision'],
    ],
  ])('and altered afterwards it shows: %s', (_, altered, parts) => {
    expect(brokenSeals({ ...stored, ...altered }, decided.entries)).toEqual(parts)
  })

  test('shows also before anybody has decided', () => {
    const altered = { ...onTheTable, assessment: { ...assessment, restricted: false } }
    expect(brokenSeals(altered, overruled.entries)).toEqual(['assessment'])
  })

  test('shows where a decision was sealed over something else than was recorded', () => {
    const wrong = { ...sealOver(onTheTable), assessment: 'a'.repeat(64) }
    const entries = onwards(overruled, (now) =>
      decide(now, { id: 'd-1', ruling: rulings.approved, seal: wrong }, at('2026-11-03T10:00:00.000Z', people.ousmane)),
    ).entries
    const last = entries.at(-1)
    const told = { ...decision, seal: wrong }
    expect(last && seal(last).happening).toBe('decision-taken')
    expect(brokenSeals({ ...stored, decision: told }, entries)).toEqual(['assessment'])
  })

  test('is not altered by a second opinion, which stands beside it', () => {
    const opinion = { model: 'm', state: 'none', because: 'no-answer-in-time', opinions: [], discarded: 0 }
    expect(brokenSeals({ ...stored, clauses: { ...clauses, secondOpinion: opinion } }, decided.entries)).toEqual([])
  })

  test('is not taken for altered where a later version of a schema would add a field', () => {
    const asWritten: unknown = JSON.parse(JSON.stringify(clauses))
    expect(brokenSeals({ ...stored, clauses: asWritten }, decided.entries)).toEqual([])
  })
})

test('a case carries the same facts, overrulings and decision as its revision, or it shows', () => {
  const revision = { facts: decided.now.facts, overrulings: stored.overrulings, decision }
  expect(brokenCopies(decided.now, revision)).toEqual([])
  const altered = { ...being(decided.now, 'in-force'), overrulings: [], decision: { ...decision, reason: 'Other.' } }
  expect(brokenCopies({ ...altered, facts: { ...altered.facts, service: 'Other' } }, revision)).toEqual([
    'facts',
    'overrulings',
    'decision',
  ])
})
