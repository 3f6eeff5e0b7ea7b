import type { Assessment, Recommendation } from '#domain/assessment.ts'
import type { ClauseReport } from '#domain/clause-report.ts'
import type { Bilingual } from '#domain/language.ts'

const list = (labels: Bilingual[]): Bilingual => ({
  fr: labels.map(({ fr }) => fr).join(' ; '),
  en: labels.map(({ en }) => en).join('; '),
})

const missing = (report: ClauseReport) =>
  report.findings.filter(({ verdict }) => verdict === 'absent' || verdict === 'contradicted').map(({ label }) => label)

const unread = (report: ClauseReport) => !report.readable || report.findings.some((f) => f.verdict === 'read-yourself')

/**
 * What to recommend once both the law and the contract were looked at. The law's own recommendation stands, but a
 * contract that lacks what it must hold is to be returned before anything else, and one that a machine could not read
 * is never cleared without a person.
 */
export const recommend = (assessment: Assessment, clauses: ClauseReport | null): Recommendation => {
  const byLaw = assessment.recommendation
  if (clauses === null || byLaw.outcome === 'refuse') return byLaw
  const gaps = missing(clauses)
  if (clauses.readable && gaps.length > 0) {
    const named = list(gaps)
    return {
      outcome: 'return',
      route: 'dpo',
      summary: {
        fr: `Le contrat est à compléter avant toute décision : ${named.fr}.`,
        en: `The contract has to be completed before any decision: ${named.en}.`,
      },
      because: byLaw.because,
    }
  }
  if (byLaw.route === 'auto' && unread(clauses))
    return {
      outcome: 'ask-a-person',
      route: 'dpo',
      summary: {
        fr: 'Une personne doit lire le contrat : la machine n’a pas pu le lire avec certitude.',
        en: 'A person has to read the contract: the machine could not read it with certainty.',
      },
      because: byLaw.because,
    }
  return byLaw
}
