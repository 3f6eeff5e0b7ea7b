import type { Finding } from '#domain/assessment.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import type { PackData, Rule } from '#domain/law/pack/pack.ts'
import { lasting } from '#domain/record/canonical-json.ts'

const nothingRead = lasting({ fr: 'Aucune source lue', en: 'No source read' })

/** What an entry of a pack cites, as a lawyer writes it, with where it was read. */
export const citationOf = (
  { instruments }: Pick<PackData, 'instruments'>,
  entry: Pick<Rule, 'citation' | 'source' | 'quote'>,
): Finding['citation'] => ({
  text: { fr: citedAs(instruments, entry, 'fr'), en: citedAs(instruments, entry, 'en') },
  source: entry.source === 'none' ? nothingRead : entry.source,
  quote: entry.quote ?? null,
})
