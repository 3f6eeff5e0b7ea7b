import type { Assessment, Recommendation } from '#domain/assessment.ts'
import type { ClauseFinding, ClauseReport } from '#domain/documents/clause-report.ts'
import { areSignaturesAlone, unreadPagesNote } from '#domain/documents/unread-pages.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { alteredClauses, namedClauses } from './altered-clauses.ts'
import { decidingClauses, oncePerDuty } from './asked-clauses.ts'
import type { Overruling } from './overruling.ts'
import { standingReport } from './standing-report.ts'

const isMissing = ({ verdict }: ClauseFinding) => verdict === 'absent' || verdict === 'contradicted'

/** As many labels as one reads in a sentence, and how many more there are. */
const named = (findings: readonly ClauseFinding[]): Bilingual => {
  const [first, rest] = [findings.slice(0, 4), findings.length - 4]
  const join = (language: 'fr' | 'en', more: string) =>
    [...first.map(({ label }) => label[language]), ...(rest > 0 ? [more] : [])].join(language === 'fr' ? ' ; ' : '; ')
  return { fr: join('fr', `et ${rest} ${rest > 1 ? 'autres' : 'autre'}`), en: join('en', `and ${rest} more`) }
}

/** Where the GDPR does not apply, its Article 28 is the yardstick and not the law, and has to say so. */
const yardstick = (missing: readonly ClauseFinding[], { regimes }: Assessment): Bilingual =>
  missing.some(({ regime }) => regime === 'eu-gdpr') && !regimes.some(({ regime }) => regime === 'eu-gdpr')
    ? {
        fr: ' L’article 28 du RGPD sert ici de référence : il ne s’applique pas.',
        en: ' Article 28 of the GDPR is the yardstick here; it does not apply.',
      }
    : { fr: '', en: '' }

const toReturn = (
  report: ClauseReport,
  missing: readonly ClauseFinding[],
  { assessment, judged }: { assessment: Assessment; judged: boolean },
): Bilingual => {
  const list = named(missing)
  const measured = yardstick(missing, assessment)
  if (report.kind === 'processing-agreement' || judged)
    return {
      fr: `Le contrat est à compléter avant toute décision : ${list.fr}.${measured.fr}`,
      en: `The contract has to be completed before any decision: ${list.en}.${measured.en}`,
    }
  return {
    fr: 'Le document joint n’est pas un accord de traitement : il en faut un avant toute décision.',
    en: 'The attached document is no processing agreement: one is needed before any decision.',
  }
}

const aPersonMustRead: Bilingual = {
  fr: 'Une personne doit lire le contrat : la machine n’a pas pu le lire avec certitude.',
  en: 'A person has to read the contract: the machine could not read it with certainty.',
}

/** What a condition can be added to; what is returned, refused or left to a person stays so. */
const conditionable: ReadonlySet<Recommendation['outcome']> = new Set(['clear', 'approve', 'approve-with-conditions'])

/**
 * Decision (EU) 2021/914, Clause 2(a): the clauses are appropriate safeguards “provided they are not modified”
 * (https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj, read in the text). What the law asks for besides is told after it; that
 * nothing is missing would not be true any more.
 */
const toRestore = (altered: readonly string[], { outcome, summary }: Recommendation): Bilingual => {
  const names = namedClauses(altered)
  const besides = (words: string) => (outcome === 'approve-with-conditions' ? ` ${words}` : '')
  return {
    fr: `Les clauses contractuelles types ont été modifiées, alors qu’elles ne valent garantie que si elles ne le sont pas (décision (UE) 2021/914, clause 2(a)) : leur texte officiel est à rétablir avant la signature (${names}).${besides(summary.fr)}`,
    en: `The standard contractual clauses have been altered, and are a safeguard only if they are not (Decision (EU) 2021/914, Clause 2(a)): their official text has to be restored before signature (${names}).${besides(summary.en)}`,
  }
}

/** Nobody decides on a contract that nobody read: where a machine could not, or not every page, that is said with whatever is recommended. */
const unreadNote = ({ readable, unreadPages, pages }: ClauseReport): Bilingual | null => {
  if (!readable)
    return {
      fr: 'Le contrat n’a pas pu être lu par la machine : lisez-le, ou demandez-en une version lisible.',
      en: 'The contract could not be read by the machine: read it, or ask for a version that can be.',
    }
  return unreadPages === undefined || areSignaturesAlone(unreadPages, pages) ? null : unreadPagesNote(unreadPages)
}

const withNote = (recommendation: Recommendation, note: Bilingual | null): Recommendation => {
  const { fr, en } = recommendation.summary
  return note === null
    ? recommendation
    : { ...recommendation, summary: { fr: `${fr} ${note.fr}`, en: `${en} ${note.en}` } }
}

/**
 * What to recommend once both the law and the contract were looked at. The law's own recommendation stands, but a
 * contract that lacks what it must hold is to be returned before anything else, and one that a machine could not read
 * is never cleared without a person. Where the transfer rests on standard clauses whose text was altered, restoring it is
 * a condition. Verdicts that a person has overruled count as that person left them; and where one did, nothing clears by
 * itself any more: the case has been in a person's hands, and a person decides on it.
 */
export const recommend = (
  tool: TransferTool,
  assessment: Assessment,
  clauses: ClauseReport | null,
  overrulings: readonly Overruling[] = [],
): Recommendation => {
  const judged = overrulings.length > 0
  const byLaw: Recommendation = judged ? { ...assessment.recommendation, route: 'dpo' } : assessment.recommendation
  if (clauses === null || byLaw.outcome === 'refuse') return byLaw
  const asked = decidingClauses(tool, standingReport(clauses, overrulings).findings)
  const missing = oncePerDuty(asked.filter(isMissing))
  if (missing.length > 0)
    return { ...byLaw, outcome: 'return', route: 'dpo', summary: toReturn(clauses, missing, { assessment, judged }) }
  const note = judged ? null : unreadNote(clauses)
  const altered = alteredClauses(tool, clauses)
  if (altered.length > 0 && conditionable.has(byLaw.outcome))
    return withNote(
      { ...byLaw, outcome: 'approve-with-conditions', route: 'dpo', summary: toRestore(altered, byLaw) },
      note,
    )
  const unread = note !== null || asked.some(({ verdict }) => verdict === 'read-yourself')
  if (assessment.recommendation.route === 'auto' && unread)
    return withNote(
      { ...byLaw, outcome: 'ask-a-person', route: 'dpo', summary: aPersonMustRead },
      clauses.readable ? note : null,
    )
  return withNote(byLaw, note)
}
