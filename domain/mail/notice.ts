import type { Contact } from '#domain/access/actor.ts'
import type { CaseIn, CaseStatus, TransferCase } from '#domain/case/case.ts'
import type { Overruling } from '#domain/case/overruling.ts'
import { recommended } from '#domain/case/recommendation-words.ts'
import type { Bilingual, Language } from '#domain/words/language.ts'

const news: Readonly<Record<CaseStatus, Bilingual>> = {
  submitted: { fr: 'a été reçue et est en cours d’examen', en: 'was received and is being looked at' },
  'awaiting-decision': { fr: 'attend une décision', en: 'is waiting for a decision' },
  returned: { fr: 'vous est retournée avec des questions', en: 'was returned to you with questions' },
  refused: { fr: 'a été refusée', en: 'was refused' },
  'awaiting-authorisation': {
    fr: 'est approuvée et attend l’autorisation de l’autorité : les données ne doivent pas encore partir',
    en: 'is approved and waits for the authority’s authorisation: the data must not leave yet',
  },
  'in-force': { fr: 'est approuvée : le transfert est en vigueur', en: 'is approved: the transfer is in force' },
  expired: {
    fr: 'n’est plus couverte : l’autorisation a expiré et le transfert doit cesser',
    en: 'is no longer covered: the authorisation has expired and the transfer must stop',
  },
  stopped: { fr: 'est arrêtée sur un incident technique', en: 'was stopped by a technical fault' },
}

export type Notice = { subject: string; text: string }

const words = {
  fr: { hello: 'Bonjour', why: 'Motif :', see: 'Le dossier :' },
  en: { hello: 'Hello', why: 'Reason:', see: 'The case:' },
} as const

/** What a mail is about, in its subject. */
export const subjectOf = ({ facts }: TransferCase) => `${facts.service} — ${facts.recipient.name}`
const yours = (c: TransferCase, language: Language) =>
  language === 'fr' ? `Votre demande « ${subjectOf(c)} »` : `Your request “${subjectOf(c)}”`
/** Where the case is to be seen. */
export const linkTo = (c: TransferCase, language: Language, origin: string) =>
  `${words[language].see} ${origin}/cases/${c.id}`

/** The mail that tells a requester where their request stands. `origin` is the address of the page. */
export const noticeOf = (c: TransferCase, reader: Contact, origin: string): Notice => {
  const { language, name } = reader
  const reason = 'decision' in c ? c.decision.reason : ''
  const questions = c.status === 'returned' ? c.decision.questions.map((q) => `  – ${q}`) : []
  const { hello, why } = words[language]
  const state = news[c.status][language]
  return {
    subject: language === 'fr' ? `${subjectOf(c)} : ${state}` : `${subjectOf(c)}: ${state}`,
    text: [
      `${hello} ${name},`,
      '',
      `${yours(c, language)} ${state}.`,
      ...(reason === '' ? [] : ['', `${why} ${reason}`]),
      ...questions,
      '',
      linkTo(c, language, origin),
      '',
    ].join('\n'),
  }
}

/**
 * The mail that tells a requester that the recommendation has become another, since somebody has put right what the system read of a clause.
 * @param overruling what was put right
 * @param clause the clause's name; null where the report no longer names it
 */
export const changedNoticeOf = (
  c: CaseIn<'awaiting-decision'>,
  { overruling, clause }: { overruling: Overruling; clause: Bilingual | null },
  reader: Contact,
  origin: string,
): Notice => {
  const { language, name } = reader
  const { hello, why } = words[language]
  const outcome = recommended[c.recommendation.outcome][language]
  const told =
    language === 'fr'
      ? {
          subject: `${subjectOf(c)} : la recommandation a changé`,
          now: `${yours(c, language)} a maintenant pour recommandation : ${outcome}.`,
          since: `${overruling.by.name} a corrigé ce que le système avait lu ${clause === null ? 'd’une clause' : `de la clause « ${clause.fr} »`} du contrat.`,
          still: 'Rien n’est encore décidé : la décision vous sera annoncée.',
        }
      : {
          subject: `${subjectOf(c)}: the recommendation has changed`,
          now: `${yours(c, language)} now has this recommendation: ${outcome}.`,
          since: `${overruling.by.name} has put right what the system had read of ${clause === null ? 'a clause' : `the clause “${clause.en}”`} of the contract.`,
          still: 'Nothing is decided yet: you will be told of the decision.',
        }
  return {
    subject: told.subject,
    text: [
      `${hello} ${name},`,
      '',
      told.now,
      told.since,
      '',
      `${why} ${overruling.reason}`,
      '',
      told.still,
      '',
      linkTo(c, language, origin),
      '',
    ].join('\n'),
  }
}
