import type { Contact } from '#domain/actor.ts'
import type { CaseStatus, TransferCase } from '#domain/case.ts'
import type { Bilingual } from '#domain/language.ts'

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

/** The mail that tells a requester where their request stands. `origin` is the address of the page. */
export const noticeOf = (c: TransferCase, reader: Contact, origin: string): { subject: string; text: string } => {
  const { language, name } = reader
  const what = `${c.facts.service} — ${c.facts.recipient.name}`
  const reason = 'decision' in c ? c.decision.reason : ''
  const questions = c.status === 'returned' ? c.decision.questions.map((q) => `  – ${q}`) : []
  const words =
    language === 'fr'
      ? { hello: `Bonjour ${name},`, yours: `Votre demande « ${what} »`, why: 'Motif :', see: 'Le dossier :' }
      : { hello: `Hello ${name},`, yours: `Your request “${what}”`, why: 'Reason:', see: 'The case:' }
  const state = news[c.status][language]
  return {
    subject: language === 'fr' ? `${what} : ${state}` : `${what}: ${state}`,
    text: [
      words.hello,
      '',
      `${words.yours} ${state}.`,
      ...(reason === '' ? [] : ['', `${words.why} ${reason}`]),
      ...questions,
      '',
      `${words.see} ${origin}/cases/${c.id}`,
      '',
    ].join('\n'),
  }
}
