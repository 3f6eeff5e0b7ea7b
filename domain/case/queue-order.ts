import type { CaseSummary } from '#domain/inventory/inventory.ts'

const weight = { high: 0, medium: 1, low: 2 } as const

const dayOf = ({ dueAt }: Pick<CaseSummary, 'dueAt'>) => (dueAt ?? '').slice(0, 10)

/** What is due first comes first; of what is due on the same day, what carries more risk; then what has waited longer. */
export const byUrgency = (a: CaseSummary, b: CaseSummary): number =>
  dayOf(a).localeCompare(dayOf(b)) ||
  weight[a.risk ?? 'low'] - weight[b.risk ?? 'low'] ||
  (a.dueAt ?? '').localeCompare(b.dueAt ?? '') ||
  a.id.localeCompare(b.id)
