import { describe, expect, test } from 'vitest'
import { type CaseStatus, caseStatus, type TransferCase } from '#domain/case/case.ts'
import type { Happening } from '#domain/record/ledger.ts'
import { happening } from '#domain/record/ledger.ts'
import { being, decided, reaching, rulings, waiting } from '#test/support/lives.ts'
import { aClause, aClauseReport, anSccReport } from '#test/support/samples.ts'
import fr from '#web/i18n/fr.ts'
import { missingFor } from '#web/pages/cases/case/_lib/missing.ts'
import { paceOf } from '#web/pages/cases/case/_lib/pace.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'
import { routeOf } from '#web/pages/cases/case/_lib/route-of.ts'
import { turnOf } from '#web/pages/cases/case/_lib/turn.ts'

const fileOf = (c: TransferCase, over: Partial<RevisionFile> = {}): RevisionFile => ({
  revision: c.revision,
  facts: c.facts,
  assessment: null,
  screening: null,
  clauses: null,
  overrulings: [],
  difference: null,
  document: null,
  decision: null,
  ...over,
})

const steps = (c: TransferCase) => routeOf(c).map(({ name, state }) => `${name} ${state}`)

describe('The route of a case', () => {
  test.each<[CaseStatus, string[]]>([
    ['submitted', ['submitted done', 'assessed now', 'decided next', 'inForce next']],
    ['awaiting-decision', ['submitted done', 'assessed done', 'decided now', 'inForce next']],
    ['returned', ['submitted done', 'assessed done', 'decided now', 'inForce next']],
    ['refused', ['submitted done', 'assessed done', 'decided done', 'inForce not']],
    ['awaiting-authorisation', ['submitted done', 'assessed done', 'decided done', 'authorised now', 'inForce next']],
    ['in-force', ['submitted done', 'assessed done', 'decided done', 'authorised done', 'inForce done']],
    ['expired', ['submitted done', 'assessed done', 'decided done', 'authorised done', 'inForce failed']],
    ['stopped', ['submitted done', 'assessed failed', 'decided next', 'inForce next']],
  ])('that is %s shows how far it has come', (status, expected) => {
    expect(steps(reaching[status]().now)).toEqual(expected)
  })

  test('of a harmless case says that nobody’s decision is asked for', () => {
    expect(steps(waiting({ route: 'auto' }).now)).toContain('cleared now')
  })
})

describe('What is missing from a case', () => {
  test('is the decision while it waits for one, and from the vendor the clauses that its contract lacks', () => {
    const { now } = reaching['awaiting-decision']()
    const clauses = aClauseReport([
      aClause('present', 'Audit'),
      aClause('absent', 'Deletion'),
      aClause('partial', 'Breach'),
    ])
    expect(missingFor(now, fileOf(now, { clauses })).map(({ from }) => from)).toEqual(['dpo', 'vendor', 'vendor'])
  })

  test('is the agreement itself, not each of its clauses, where the paper is of another kind', () => {
    const { now } = reaching['awaiting-decision']()
    const policy = {
      ...aClauseReport([aClause('absent', 'Audit'), aClause('absent', 'Deletion')]),
      kind: 'nda' as const,
    }
    expect(missingFor(now, fileOf(now, { clauses: policy }))).toEqual([{ from: 'dpo' }, { from: 'agreement' }])
  })

  test('is a contract that can be read, where the machine could not read it', () => {
    const { now } = reaching['awaiting-decision']()
    const scanned = aClauseReport([], { readable: false, unreadableBecause: 'scanned' })
    expect(missingFor(now, fileOf(now, { clauses: scanned }))).toEqual([{ from: 'dpo' }, { from: 'readable' }])
  })

  test('is the official text of altered standard clauses, before the clauses that lack', () => {
    const { now } = reaching['awaiting-decision']()
    const clauses = aClauseReport([aClause('absent', 'Audit')], { scc: anSccReport(['8.1', '8.9']) })
    expect(missingFor(now, fileOf(now, { clauses }))).toEqual([
      { from: 'dpo' },
      { from: 'restored', clauses: '8.1(a), 8.9(a)' },
      { from: 'vendor', what: { fr: 'Audit', en: 'Audit' } },
    ])
  })

  test('is the answer to every question once it was returned', () => {
    const { now } = decided(rulings.returned)
    expect(missingFor(now, null)).toEqual([
      { from: 'requester', what: { fr: 'Where are the backups?', en: 'Where are the backups?' } },
    ])
  })

  test('is each authorisation that is still outstanding', () => {
    const { now } = reaching['awaiting-authorisation']()
    expect(missingFor(now, null)).toMatchObject([{ from: 'authority', authority: 'Authority of ml' }])
  })

  test.each<CaseStatus>(['submitted', 'refused', 'in-force', 'expired', 'stopped'])(
    'is nothing while it is %s',
    (status) => {
      expect(missingFor(reaching[status]().now, null)).toEqual([])
    },
  )
})

describe('The case page', () => {
  const file = (c: TransferCase) => ({
    case: c,
    revisions: [],
    history: [],
    chain: { holds: true, fault: null },
    papers: [],
    broken: [],
    actions: [],
  })

  test('looks every two seconds while the case moves by itself', () => {
    expect(paceOf(file(reaching.submitted().now))).toBe(2000)
    expect(paceOf(file(waiting({ route: 'auto' }).now))).toBe(2000)
  })

  test('looks now and then while somebody has it, and leaves a case at rest alone', () => {
    expect(paceOf(file(being(reaching['awaiting-decision']().now, 'awaiting-decision')))).toBeGreaterThan(2000)
    for (const status of ['returned', 'refused', 'in-force', 'expired'] as const)
      expect(paceOf(file(reaching[status]().now))).toBe(false)
    expect(paceOf(undefined)).toBe(false)
  })

  test('offers what the server says the reader may do, and nothing else', () => {
    expect(turnOf(['case:read', 'case:decide'])).toBe('case:decide')
    expect(turnOf(['case:read'])).toBeNull()
  })

  test('has words for every status and for everything that can happen', () => {
    expect(Object.keys(fr.components.holder).sort()).toEqual([...caseStatus.options].sort())
    const words: Readonly<Record<Happening, string>> = fr.cases.history.happenings
    expect(Object.keys(words).sort()).toEqual([...happening.options].sort())
  })
})
