import type { CaseIn } from './case.ts'

/** Days that the DPO has for a decision before it counts as overdue. */
export const daysToDecide = 3

/** Days a regulator is waited for before the file is looked at again. */
export const daysToAuthorise = 60

/** The regimes whose authorisation a case still waits for. */
export const outstanding = ({
  authorisations,
  grants,
}: Pick<CaseIn<'awaiting-authorisation'>, 'authorisations' | 'grants'>): string[] => [
  ...new Set(authorisations.map(({ regime }) => regime).filter((regime) => !grants.some((g) => g.regime === regime))),
]
