import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { caseStatus, type TransferCase } from '#domain/case/case.ts'
import { countryCode } from '#domain/facts/country-code.ts'
import { countriesReached, needsNoTool, recipientRole, transferTool } from '#domain/facts/transfer.ts'

/** A case in a list: enough to know what it is about, where it stands and who has it. */
export const caseSummary = z
  .strictObject({
    id: z.uuid(),
    revision: z.int(),
    version: z.int(),
    status: caseStatus,
    recipient: z.string(),
    recipientCountry: countryCode,
    role: recipientRole,
    service: z.string(),
    /** every country reached, sorted */
    countries: z.array(countryCode),
    tool: transferTool,
    /** there is no tool since none is needed: the data stays at home, or nobody was asked as it could not matter */
    toolNotNeeded: z.literal(true).optional(),
    risk: z.enum(['low', 'medium', 'high']).nullable(),
    recommendation: z.string().nullable(),
    requestedBy: person,
    createdAt: z.iso.datetime(),
    since: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    /** what a returned case asks of its requester */
    questions: z.array(z.string()),
  })
  .meta({ id: 'CaseSummary' })
export type CaseSummary = z.infer<typeof caseSummary>

/** The inventory's row of a case: a projection of the case, written in the same transaction. */
export const summaryOf = (c: TransferCase): CaseSummary => ({
  id: c.id,
  revision: c.revision,
  version: c.version,
  status: c.status,
  recipient: c.facts.recipient.name,
  recipientCountry: c.facts.recipient.country,
  role: c.facts.recipient.role,
  service: c.facts.service,
  countries: countriesReached(c.facts),
  tool: c.facts.tool,
  ...(needsNoTool(c.facts) ? { toolNotNeeded: true } : {}),
  risk: 'risk' in c ? c.risk : null,
  recommendation: 'recommendation' in c ? c.recommendation.outcome : null,
  requestedBy: c.requestedBy,
  createdAt: c.createdAt,
  since: c.since,
  dueAt: c.dueAt,
  questions: c.status === 'returned' ? c.decision.questions : [],
})

const listed = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : value.split(',')))
    .pipe(z.array(item))

/** Which transfers to list: any of the values within a field, all of the fields. Comma-separated in the address. */
export const inventoryFilter = z
  .strictObject({
    status: listed(caseStatus).optional(),
    country: listed(countryCode).optional(),
    role: listed(recipientRole).optional(),
    tool: listed(transferTool).optional(),
    /** part of the recipient's name or of the service, in any case and without accents */
    text: z.string().max(120).optional(),
  })
  .meta({ id: 'InventoryFilter' })
export type InventoryFilter = z.infer<typeof inventoryFilter>

const facets = {
  status: (row: CaseSummary): string[] => [row.status],
  country: (row: CaseSummary): string[] => row.countries,
  role: (row: CaseSummary): string[] => [row.role],
  tool: (row: CaseSummary): string[] => [row.tool],
}
type Facet = keyof typeof facets
const facetNames: readonly Facet[] = ['status', 'country', 'role', 'tool']

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

const fits = (row: CaseSummary, filter: InventoryFilter, facet: Facet) => {
  const wanted: readonly string[] | undefined = filter[facet]
  return wanted === undefined || facets[facet](row).some((value) => wanted.includes(value))
}

const says = (row: CaseSummary, text: string | undefined) =>
  text === undefined || plain(`${row.recipient} ${row.service}`).includes(plain(text))

/** The rows that a filter leaves: any of the values within a field, all of the fields. */
export const matching = (rows: readonly CaseSummary[], filter: InventoryFilter): CaseSummary[] =>
  rows.filter((row) => says(row, filter.text) && facetNames.every((facet) => fits(row, filter, facet)))

const tally = z.record(z.string(), z.int())
export const inventoryCounts = z
  .strictObject({ status: tally, country: tally, role: tally, tool: tally })
  .meta({ id: 'InventoryCounts', description: 'How many transfers each value would leave, given the other filters' })
type InventoryCounts = z.infer<typeof inventoryCounts>

const count = (rows: readonly CaseSummary[], filter: InventoryFilter, facet: Facet): Record<string, number> => {
  const others = facetNames.filter((name) => name !== facet)
  const counts: Record<string, number> = {}
  for (const row of rows)
    if (says(row, filter.text) && others.every((name) => fits(row, filter, name)))
      for (const value of facets[facet](row)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

export const countsOf = (rows: readonly CaseSummary[], filter: InventoryFilter): InventoryCounts => ({
  status: count(rows, filter, 'status'),
  country: count(rows, filter, 'country'),
  role: count(rows, filter, 'role'),
  tool: count(rows, filter, 'tool'),
})
