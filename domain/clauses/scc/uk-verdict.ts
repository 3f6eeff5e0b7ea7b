import type { ClauseFinding, ClauseReading } from '#domain/documents/clause-report.ts'
import type { SccPart, SccReport, UkTable } from './scc-report.ts'

/** Measured on few contracts that hold a British instrument (docs/clauses.md): none of these readings is called surer than this. */
const howSure = 0.8

const reading = (
  verdict: ClauseFinding['verdict'],
  place: { quote: string | null; page: number | null },
): ClauseReading => ({
  verdict,
  quote: verdict === 'absent' ? null : place.quote,
  page: verdict === 'absent' ? null : place.page,
  heading: null,
  confidence: howSure,
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
      if (uk.form === 'set-aside') return reading('contradicted', uk)
      const euOnly = (form === 'full' || form === 'by-reference') && edition !== '2021/915'
      return reading(uk.form === 'mentioned' || euOnly ? 'partial' : 'absent', uk)
    }
    case 'uk-mandatory-clauses': {
      if (uk.form !== 'addendum' || uk.mandatoryClauses === 'missing') return reading('absent', uk)
      return reading(uk.mandatoryClauses === 'changed' ? 'contradicted' : 'present', uk)
    }
    case 'uk-idta': {
      if (uk.form !== 'idta') return reading('absent', nowhere)
      if (uk.mandatoryClauses === 'changed') return reading('contradicted', uk)
      const filled = uk.tables.filter(({ state }) => ofTable[state] === 'present').length
      return reading(filled === uk.tables.length && uk.mandatoryClauses !== 'missing' ? 'present' : 'partial', uk)
    }
    default: {
      const table = uk.form === 'addendum' ? uk.tables.find(({ id }) => part === `uk-table-${id}`) : undefined
      return table ? reading(ofTable[table.state], table) : reading('absent', nowhere)
    }
  }
}
