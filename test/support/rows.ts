import fc from 'fast-check'
import { caseStatus } from '#domain/case/case.ts'
import { recipientRole, transferTool } from '#domain/facts/transfer.ts'
import { type CaseSummary, type InventoryFilter, summaryOf } from '#domain/inventory/inventory.ts'
import { filed } from './lives.ts'

export const aRow = (over: Partial<CaseSummary> = {}): CaseSummary => ({ ...summaryOf(filed().now), ...over })

const countries = ['CI', 'DE', 'FR', 'IE', 'IN', 'SN']
const names = ['Baobab Desk', 'Téranga Hébergement', 'Étoile & Fils', 'TERANGA Pay', '株式会社サクラ']
export const roles = recipientRole.options
export const tools = transferTool.options

/** Rows as an inventory may hold them: few values, so that filters really meet them. */
export const someRows: fc.Arbitrary<CaseSummary[]> = fc.array(
  fc
    .record({
      id: fc.uuid(),
      status: fc.constantFrom(...caseStatus.options),
      countries: fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1 }),
      role: fc.constantFrom(...roles),
      tool: fc.constantFrom(...tools.slice(0, 4)),
      recipient: fc.constantFrom(...names),
    })
    .map(aRow),
  { maxLength: 40 },
)

const chosen = <T>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined })

const set = (filter: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))

export const someFilter: fc.Arbitrary<InventoryFilter> = fc
  .record({
    status: chosen(caseStatus.options),
    country: chosen(countries),
    role: chosen(roles),
    tool: chosen(tools.slice(0, 4)),
    text: fc.option(fc.constantFrom('teranga', 'É', 'desk', 'nobody', ''), { nil: undefined }),
  })
  .map(set)
