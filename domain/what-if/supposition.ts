import * as z from 'zod'
import { countryCode } from '#domain/facts/country-code.ts'

const name = z.string().min(1).max(100)

/** A change of law that somebody wants to try out, without its day: what would end, or begin. */
export const supposition = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('status-ends'), status: name }),
    z.strictObject({ kind: z.literal('status-begins'), regime: name, country: countryCode }),
    z.strictObject({ kind: z.literal('rule-ends'), rule: name }),
    z.strictObject({ kind: z.literal('rule-begins'), rule: name }),
    /** `tool` is the id of one edition of a tool, as the regime's pack names it */
    z.strictObject({ kind: z.literal('tool-ends'), tool: name }),
  ])
  .meta({ id: 'Supposition', description: 'A change of law to try out; nothing of it is stored' })
export type Supposition = z.infer<typeof supposition>
