import { type Transfer, transfer } from '#domain/facts/transfer.ts'
import { baseCase, changed } from '#local/law/case.ts'

/** The day whose law is applied, and known, by the bench. */
export const at = { validAt: '2026-11-25', knownAt: '2026-11-25' }

const base = baseCase()
const given: Parameters<typeof changed>[1][] = [
  {},
  { to: 'FR' },
  { from: 'FR', to: 'SN', tool: 'scc-2021-914' },
  { from: 'GB', to: 'IN', tool: 'uk-idta' },
  { from: 'SN', to: 'ML' },
  { to: 'IN', tool: 'derogation-consent', dataCategories: ['health'], purposes: ['marketing', 'credit'] },
]

/** Transfers that differ in what the law has to say of them: at home, abroad, from the Union, from Britain, from Senegal. */
export const cases: readonly Transfer[] = given.map((one) => transfer.parse(changed(base, one)))

/** Hands the cases out in turn, for ever. */
export const inTurn = <T>(work: (facts: Transfer) => T): (() => T) => {
  let next = 0
  const [first = transfer.parse(base)] = cases
  return () => {
    next = (next + 1) % cases.length
    return work(cases[next] ?? first)
  }
}
