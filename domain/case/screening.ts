import * as z from 'zod'
import { countryCode } from '#domain/facts/country-code.ts'
import { countriesReached, leavesCountry, type Transfer } from '#domain/facts/transfer.ts'

/** What is plain from the facts alone, before any law is asked. */
export const screening = z
  .strictObject({
    /** whether the data leaves the exporter's country at any place */
    abroad: z.boolean(),
    countries: z.array(countryCode),
    /** an authority's request is not a contract: it is checked for its basis, and no clauses are looked for */
    path: z.enum(['contract', 'disclosure']),
    /** whether the law asks for a processing contract's clauses: the recipient acts on the exporter's instructions */
    clausesMatter: z.boolean(),
  })
  .meta({ id: 'Screening' })
type Screening = z.infer<typeof screening>

export const screen = (facts: Transfer): Screening => ({
  abroad: leavesCountry(facts),
  countries: countriesReached(facts),
  path: facts.recipient.role === 'public-authority' ? 'disclosure' : 'contract',
  clausesMatter: facts.recipient.actsFor === 'exporter',
})
