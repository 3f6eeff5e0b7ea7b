import type { Transfer } from '#domain/facts/transfer.ts'
import { type ClauseRegime, clausePackOf, clauseRegimes } from './packs.ts'

/** What the choice rests on; a draft that does not say yet who exports is measured by the GDPR and the organisation's own. */
type Known = { exporter?: { country?: Transfer['exporter']['country'] | undefined } | undefined }

/**
 * Whose duties a contract is checked against, in the order of the matrix: first the law of the exporter's country, since it is the
 * exporter who answers for the contract; then Article 28 of the GDPR, as the law or as the yardstick of the field; last what the
 * organisation asks by itself. See docs/decisions/012-whose-clauses.md.
 */
export const clauseRegimesFor = ({ exporter }: Known, organisation: string): ClauseRegime[] => {
  const national = clauseRegimes.filter(
    (regime) => exporter?.country !== undefined && clausePackOf(regime).pack.countries.includes(exporter.country),
  )
  const own = clauseRegimes.filter((regime) => {
    const { kind, organisations } = clausePackOf(regime).pack
    return kind === 'policy' && (organisations.length === 0 || organisations.includes(organisation))
  })
  return [...national, 'eu-gdpr', ...own]
}
