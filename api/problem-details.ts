import * as z from 'zod'

/** RFC 9457 problem details, as every refusal is answered: what is wrong, where, and what to do, in the reader's language. */
export const problemDetails = z
  .strictObject({
    type: z.string(),
    /** stable machine-readable code; the last segment of `type` */
    code: z.string(),
    status: z.int(),
    title: z.string(),
    /** what to do about it */
    detail: z.string(),
    /** number to quote when asking for help */
    instance: z.string(),
    errors: z
      .array(
        z.strictObject({
          /** RFC 6901 pointer to the field, as in /recipient/name */
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .loose()
  .meta({ id: 'ProblemDetails' })
export type ProblemDetails = z.infer<typeof problemDetails>
