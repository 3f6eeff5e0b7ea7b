import * as z from 'zod'

/** The two languages of the product; neither is the fallback of the other. */
export const language = z.enum(['fr', 'en']).meta({ id: 'Language' })
export type Language = z.infer<typeof language>

/** A text that a person reads, in both languages. There is no text in one language only. */
export const bilingual = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Bilingual' })
export type Bilingual = z.infer<typeof bilingual>
