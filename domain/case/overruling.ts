import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { clauseVerdict } from '#domain/documents/clause-report.ts'
import { prose } from '#domain/words/text.ts'

/** What a person says of a clause in the machine's place, and why. Whoever has read it cannot answer `read-yourself`. */
export const overruled = z
  .strictObject({
    /** id of the requirement in the clause report */
    requirement: z.string().max(200),
    verdict: clauseVerdict.exclude(['read-yourself']),
    reason: prose(4000),
  })
  .meta({ id: 'Overruled' })
export type Overruled = z.infer<typeof overruled>

/** A verdict of the clause report that a person has overruled, as it is kept: never changed, at most overruled again. */
export const overruling = overruled
  .extend({
    /** the verdict that stood until then */
    was: clauseVerdict,
    by: person,
    at: z.iso.datetime(),
  })
  .meta({ id: 'Overruling' })
export type Overruling = z.infer<typeof overruling>
