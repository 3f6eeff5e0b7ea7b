import { useRead } from '#web/api/use-read.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

export type RegimeGroup = {
  regime: string
  /** null where there is only one group: its name would say nothing */
  name: string | null
  clauses: StandingClause[]
}

/** What has to be asked for before anything can be decided. */
export const decides = ({ verdict, severity }: StandingClause): boolean =>
  verdict !== 'present' && severity !== 'should'

/** The clauses by the regime whose duty they are: regimes that still ask for something that decides come first, else they stand in the order of the report; names are asked for only where there are several. */
export const useRegimeGroups = (clauses: readonly StandingClause[]): RegimeGroup[] => {
  const { language } = useLanguage()
  const regimes = [...new Set(clauses.map(({ regime }) => regime))]
  const several = regimes.length > 1
  const { data } = useRead('listRegimes', several ? {} : null)
  // a name's place is held while it is on its way: a code would say nothing to its reader
  const nameOf = (regime: string) =>
    data === undefined ? '\u00a0' : (data.regimes.find((one) => one.regime === regime)?.name[language] ?? regime)
  return regimes
    .map((regime) => ({
      regime,
      name: several ? nameOf(regime) : null,
      clauses: clauses.filter((clause) => clause.regime === regime),
    }))
    .toSorted((a, b) => Number(b.clauses.some(decides)) - Number(a.clauses.some(decides)))
}
