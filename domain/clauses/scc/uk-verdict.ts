import type { ClauseFinding, ClauseReading } from '#domain/documents/clause-report.ts'
import type { SccPart, SccReport, UkTable } from './scc-report.ts'

/** These readings were tested on texts written for them, not measured on contracts: none is called surer than this. */
const unmeasured = 0.8

const reading = (
  verdict: ClauseFinding['verdict'],
  place: { quote: string | null; page: number | null },
): ClauseReading => ({
  verdict,
  quote: verdict === 'absent' ? null : place.quote,
  page: verdict === 'absent' ? null : place.page,
  heading: null,
  confidence: unmeasured,
})

const ofTable: Record<UkTable['state'], ClauseFinding['verdict']> = {
  filled: 'present',
  elsewhere: 'present',
  partly: 'partial',
  blank: 'absent',
  missing: 'absent',
}

const nowhere = { quote: null, page: null }

/** The verdict on a requirement that the report on standard clauses settles by itself. */
export const partOfScc = (part: SccPart, { uk, form, edition }: SccReport): ClauseReading => {
  if (uk === null) return reading('read-yourself', nowhere)
  const isIn = uk.form === 'addendum' || uk.form === 'idta'
  switch (part) {
    case 'uk-tool': {
      if (isIn) return reading('present', uk)
      const euOnly = (form === 'full' || form === 'by-reference') && edition !== '2021/915'
      return reading(uk.form === 'mentioned' || euOnly ? 'partial' : 'absent', uk)
    }
    case 'uk-mandatory-clauses':
      return reading(uk.form === 'addendum' && uk.mandatoryClauses !== 'missing' ? 'present' : 'absent', uk)
    case 'uk-idta': {
      if (uk.form !== 'idta') return reading('absent', nowhere)
      const filled = uk.tables.filter(({ state }) => ofTable[state] === 'present').length
      return reading(filled === uk.tables.length && uk.mandatoryClauses !== 'missing' ? 'present' : 'partial', uk)
    }
    default: {
      const table = uk.form === 'addendum' ? uk.tables.find(({ id }) => part === `uk-table-${id}`) : undefined
      return table ? reading(ofTable[table.state], table) : reading('absent', nowhere)
    }
  }
}
