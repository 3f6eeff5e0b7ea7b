import * as z from 'zod'
import { prose } from '#domain/words/text.ts'
import { condition } from './case.ts'

const reason = prose(4000)

/** What a person decides. Each outcome asks for what it needs: a return its questions, every one of them a reason. */
export const ruling = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('approved'), reason, conditions: z.array(condition).max(20) }),
    z.strictObject({ outcome: z.literal('refused'), reason }),
    z.strictObject({ outcome: z.literal('returned'), reason, questions: z.array(prose(1000)).min(1).max(20) }),
  ])
  .meta({ id: 'Ruling' })
export type Ruling = z.infer<typeof ruling>
