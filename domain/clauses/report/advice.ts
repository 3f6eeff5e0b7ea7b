import type { Requirement } from '#domain/clauses/rules/requirement.ts'
import type { ClauseVerdict } from '#domain/documents/clause-report.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** What to do about a verdict: what is missing or wrong, and the wording to ask the vendor for. Nothing where the clause is there. */
export const adviceFor = ({ counts, wording }: Requirement, verdict: ClauseVerdict): Bilingual | null => {
  if (verdict === 'present') return null
  const ask = { fr: `Demandez d’ajouter : « ${wording.fr} »`, en: `Ask for: “${wording.en}”` }
  switch (verdict) {
    case 'partial':
      return {
        fr: `Présent en partie. ${counts.partial.fr} ${ask.fr}`,
        en: `Present in part. ${counts.partial.en} ${ask.en}`,
      }
    case 'contradicted':
      return {
        fr: `Le contrat dit le contraire. ${counts.contradicted.fr} Demandez de remplacer par : « ${wording.fr} »`,
        en: `The contract says the opposite. ${counts.contradicted.en} Ask to replace it by: “${wording.en}”`,
      }
    case 'read-yourself':
      return {
        fr: `Le texte ne permet pas de trancher : lisez ce passage vous-même. Est attendu : ${counts.present.fr}`,
        en: `The text does not settle it: read this yourself. Expected: ${counts.present.en}`,
      }
    case 'absent':
      return { fr: `Non trouvé. ${ask.fr}`, en: `Not found. ${ask.en}` }
  }
}
