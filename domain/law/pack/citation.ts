import type { Finding } from '#domain/assessment.ts'
import type { PackData, Rule } from '#domain/law/pack/pack.ts'
import { lasting } from '#domain/record/canonical-json.ts'

const nothingRead = lasting({ fr: 'Aucune source lue', en: 'No source read' })

/** What an entry of a pack cites, as a lawyer writes it, with where it was read. */
export const citationOf = (
  { instruments }: Pick<PackData, 'instruments'>,
  { citation, source, quote }: Pick<Rule, 'citation' | 'source' | 'quote'>,
): Finding['citation'] => {
  const { article, instrument } = citation
  const short = instruments[instrument]?.short
  const inLanguage = (language: 'fr' | 'en') =>
    [short?.[language] ?? instrument, typeof article === 'string' ? article : article[language]]
      .filter((part) => part !== '')
      .join(', ')
  return {
    text: { fr: inLanguage('fr'), en: inLanguage('en') },
    source: source === 'none' ? nothingRead : source,
    quote: quote ?? null,
  }
}
