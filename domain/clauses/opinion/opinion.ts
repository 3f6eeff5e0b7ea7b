import * as z from 'zod'

/** What a language model makes of one requirement. */
export const clauseOpinion = z
  .strictObject({
    requirement: z.string(),
    verdict: z.enum(['present', 'partial', 'contradicted', 'absent']),
    /** words of the contract, which stand in it letter for letter; null where it holds nothing on the matter */
    quote: z.string().nullable(),
    comment: z.string(),
  })
  .meta({ id: 'ClauseOpinion' })
export type ClauseOpinion = z.infer<typeof clauseOpinion>

/** A language model's reading of a contract, laid beside the report. It changes no verdict and no recommendation. */
export const secondOpinion = z
  .strictObject({
    /** the model that was asked */
    model: z.string(),
    /** when it was asked; null for opinions of before this was kept */
    at: z.iso.datetime().nullable().default(null),
    /** `none`: it was asked and gave no usable answer (`because` says why) */
    state: z.enum(['given', 'none']),
    because: z.enum(['no-answer-in-time', 'refused-or-failed', 'not-understood', 'too-long']).nullable(),
    opinions: z.array(clauseOpinion),
    /** answers thrown away: their quote does not stand in the contract, or nobody asked */
    discarded: z.int().nonnegative(),
  })
  .meta({ id: 'SecondOpinion' })
export type SecondOpinion = z.infer<typeof secondOpinion>
