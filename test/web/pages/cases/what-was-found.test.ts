import { describe, expect, test } from 'vitest'
import { transfer } from '#domain/facts/transfer.ts'
import type { LedgerEntry } from '#domain/record/ledger.ts'
import { being, reaching } from '#test/support/lives.ts'
import { aClause, aClauseReport, someFacts } from '#test/support/samples.ts'
import { clauseSummary } from '#web/components/clauses/clause-summary.ts'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import { documentsOf } from '#web/pages/cases/case/_lib/documents-of.ts'
import { differs, factAt, factPaths } from '#web/pages/cases/case/_lib/fact-paths.ts'
import { groupOf } from '#web/pages/cases/case/_lib/finding-groups.ts'
import { recommendationChange } from '#web/pages/cases/case/_lib/recommendation-change.ts'

describe('A finding', () => {
  test.each([
    ['stops', 'unmet', 'stops'],
    ['stops', 'unknown', 'stops'],
    ['stops', 'met', 'met'],
    ['asks', 'unmet', 'asks'],
    ['asks', 'met', 'met'],
    ['informs', 'met', 'informs'],
  ] as const)('that %s and is %s stands under “%s”', (severity, outcome, group) => {
    expect(groupOf({ severity, outcome })).toBe(group)
  })
})

describe('The clauses of a contract', () => {
  const overruled = (requirement: string, verdict: 'present' | 'absent', at: string) => ({
    requirement,
    verdict,
    was: 'absent' as const,
    reason: `Said at ${at}`,
    by: { id: 'f', name: 'Fatoumata' },
    at: `2026-11-25T${at}:00.000Z`,
  })

  test('are counted by what is left to do about them', () => {
    const verdicts = ['present', 'present', 'partial', 'absent', 'contradicted', 'read-yourself'] as const
    const clauses = verdicts.map((verdict, index) => aClause(verdict, `Clause ${index}`))
    expect(clauseSummary(clauses)).toEqual({ total: 6, present: 2, ask: 3, read: 1, desirable: 0 })
  })

  test('that two laws share are counted once', () => {
    const national = { ...aClause('absent', 'ML audit'), like: 'audit' }
    expect(clauseSummary([aClause('absent', 'Audit'), national])).toEqual({
      total: 1,
      present: 0,
      ask: 1,
      read: 0,
      desirable: 0,
    })
  })

  test('that would only be good to have are told apart: they decide nothing', () => {
    const should = { severity: 'should' as const }
    const clauses = [
      aClause('present', 'Audit'),
      { ...aClause('absent', 'Insurance'), ...should },
      { ...aClause('present', 'ML audit'), ...should, like: 'audit' },
    ]
    expect(clauseSummary(clauses)).toEqual({ total: 1, present: 1, ask: 0, read: 0, desirable: 1 })
  })

  test('say what stands: the last word of a person, with what the system had found beside it', () => {
    const report = aClauseReport([aClause('absent', 'Audit'), aClause('partial', 'Breach')])
    const words = [overruled('audit', 'present', '09:00'), overruled('audit', 'absent', '10:00')]
    const [audit, breach] = standingClauses('none', report, [...words, overruled('audit', 'present', '11:00')])
    expect(audit).toMatchObject({ verdict: 'present', overruled: { found: 'absent', reason: 'Said at 11:00' } })
    expect(breach).toMatchObject({ verdict: 'partial', overruled: null })
  })

  test('that two laws share are overruled under both', () => {
    const report = aClauseReport([aClause('absent', 'Audit'), { ...aClause('absent', 'ML audit'), like: 'audit' }])
    const standing = standingClauses('none', report, [overruled('audit', 'present', '09:00')])
    expect(standing.map(({ verdict, overruled }) => [verdict, overruled?.found])).toEqual([
      ['present', 'absent'],
      ['present', 'absent'],
    ])
  })
})

describe('A recommendation', () => {
  const entry = (sequence: number, revision: number, recommendation: string | null): LedgerEntry => ({
    organisation: 'djoliba',
    case: 'c',
    sequence,
    at: `2026-11-25T0${sequence}:00:00.000Z`,
    by: { id: `p${sequence}`, name: `Person ${sequence}` },
    happening: 'verdict-overruled',
    revision,
    body: recommendation === null ? {} : { recommendation },
    previous: '',
    hash: '',
  })

  test('that became another says who changed it last and what it was before; of its own revision alone', () => {
    const history = [entry(1, 1, 'approve'), entry(2, 2, 'return'), entry(3, 2, null), entry(4, 2, 'approve')]
    expect(recommendationChange(history, 2)).toEqual({ by: history[3]?.by, at: history[3]?.at, before: 'return' })
    expect(recommendationChange([...history, entry(5, 2, 'approve')], 2)?.by.name).toBe('Person 4')
    expect(recommendationChange(history, 1)).toBeNull()
  })
})

describe('The facts of a case', () => {
  test('are all shown: no field of a transfer is left out', () => {
    const nested = ['exporter', 'recipient', 'places']
    // what nobody was asked for is said at the fact itself
    const fields = Object.keys(transfer.shape).filter((field) => ![...nested, 'notAsked'].includes(field))
    const shown = new Set<string>(factPaths.map((path) => path.split('.')[0] ?? ''))
    expect(fields.filter((field) => !shown.has(field))).toEqual([])
    for (const part of nested) expect(shown).toContain(part)
  })

  test('that changed since the last revision are marked, and those alone', () => {
    const before = someFacts()
    const after = someFacts({
      places: { ...before.places, support: [] },
      purposes: before.purposes.toReversed(),
      securityMeasures: before.securityMeasures.toReversed(),
    })
    expect(factPaths.filter((path) => differs(before, after, path))).toEqual(['places.support'])
  })

  test('that were not given are not there', () => {
    expect(factAt(someFacts(), 'recipient.selfCertified')).toBeUndefined()
    expect(factAt(someFacts(), 'places.hosting')).toEqual(['IE'])
  })
})

describe('The documents of a case', () => {
  const document = (id: string) => ({
    id,
    name: 'contract.pdf',
    size: 10,
    kind: 'pdf' as const,
    sha256: 'f'.repeat(64),
    uploadedBy: { id: 'a', name: 'Awa' },
    uploadedAt: '2026-11-02T09:00:00.000Z',
  })
  const revision = (number: number, id: string | null) => ({
    revision: number,
    facts: someFacts(),
    assessment: null,
    screening: null,
    clauses: null,
    overrulings: [],
    difference: null,
    document: id === null ? null : document(id),
    decision: null,
  })
  const file = (...ids: (string | null)[]) => ({
    case: reaching.submitted().now,
    revisions: ids.map((id, index) => revision(index + 1, id)),
    history: [],
    chain: { holds: true, fault: null },
    papers: [],
    broken: [],
    actions: [],
  })

  test('are each contract once, also where a correction kept it', () => {
    expect(documentsOf(file('a', 'a', 'b')).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('and the papers of its authorisations with the name of the file, also while the case is stopped', () => {
    const grant = {
      regime: 'ml',
      authority: 'APDP',
      reference: 'EXEMPLE-2026-17',
      grantedOn: '2026-11-20',
      expiresOn: null,
      document: 'paper',
      recordedBy: { id: 'f', name: 'Fatoumata' },
      recordedAt: '2026-11-20T09:00:00.000Z',
    }
    const waiting = { ...being(reaching['awaiting-authorisation']().now, 'awaiting-authorisation'), grants: [grant] }
    const stopped = being(reaching.stopped().now, 'stopped')
    const papers = [{ ...document('paper'), name: 'decision.pdf' }]
    for (const c of [waiting, { ...stopped, stopped: { ...stopped.stopped, before: waiting } }])
      expect(documentsOf({ ...file(null), case: c, papers })).toMatchObject([
        { id: 'paper', kind: 'grant', reference: 'EXEMPLE-2026-17', name: 'decision.pdf' },
      ])
  })

  test('are none where none was handed in', () => {
    expect(documentsOf(file(null, null))).toEqual([])
  })
})
