import { z } from 'zod'

/** The two languages of the product; neither is the fallback of the other. */
export const language = z.enum(['fr', 'en']).meta({ id: 'Language' })
export type Language = z.infer<typeof language>

/** A text that a person reads, in both languages. There is no text in one language only. */
export const bilingual = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Bilingual' })
export type Bilingual = z.infer<typeof bilingual>

/**
 * The language to answer in, by RFC 9110 §12.5.4: the best-weighted of `fr` and `en` in Accept-Language.
 * French where the header says nothing, since the worked example is in Mali.
 */
export const preferredLanguage = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
      return { tag: tag.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q.slice(2)) || 0 }
    })
    .filter(({ tag, weight }) => (tag === 'fr' || tag === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wishes[0]?.tag === 'en' ? 'en' : 'fr'
}
