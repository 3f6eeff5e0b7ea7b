import { describe, expect, it } from 'vitest'
import { alteredClauses } from '#domain/case/altered-clauses.ts'
import { sccWithUnreadPages } from '#domain/clauses/scc/scc-with-unread-pages.ts'
import { aClauseReport, anSccReport } from '#test/support/samples.ts'

const written = anSccReport(['8.1', '8.5', '8.9', '14'])
const [altered, beside, omitted, elsewhere] = written.changes
const changes = [
  ...(altered ? [{ ...altered, page: 2 }] : []),
  ...(beside ? [{ ...beside, page: 7 }] : []),
  ...(omitted ? [{ ...omitted, kind: 'missing' as const, quote: null, page: null }] : []),
  ...(elsewhere ? [{ ...elsewhere, kind: 'missing' as const, quote: null, page: 10 }] : []),
]
const scc = { ...written, changes }

describe('the standard clauses of a contract of which a page is a picture', () => {
  it('are not to be restored where their words may stand on that page', () => {
    const read = sccWithUnreadPages(scc, [6], 12)
    expect(alteredClauses('scc-2021-914', aClauseReport([], { scc: read }))).toEqual(['8.1(a)', '14(a)'])
    expect(read.changes[2]?.advice.fr).toContain('La page 6 est une image')
    expect(read).toMatchObject({ verbatim: false, summary: { en: expect.stringContaining('2 forbidden changes') } })
  })

  it('are not called whole either, where nothing else was altered', () => {
    const read = sccWithUnreadPages({ ...scc, changes: changes.slice(1, 3) }, [6], 12)
    expect(read.verbatim).toBeNull()
    expect(read.summary.fr).toContain('n’ont pas été lues en entier')
    expect(read.summary.en).toContain('were not read whole')
    expect(read.summary.fr).not.toContain('mot pour mot')
  })

  it('stay as they were read where only the page of the signatures was not', () => {
    expect(sccWithUnreadPages(scc, [12], 12)).toBe(scc)
  })
})
