import type { Contact } from '#domain/access/actor.ts'
import type { CaseIn } from '#domain/case/case.ts'
import { recommended } from '#domain/case/recommendation-words.ts'
import { riskLevels } from '#domain/facts/catalogues.ts'
import { dayInWords } from '#domain/words/days-in-words.ts'
import { linkTo, type Notice, subjectOf } from './notice.ts'

/** A case that waits for an officer. */
type Waiting = CaseIn<'awaiting-decision'> | CaseIn<'awaiting-authorisation'>

const inFrench = (c: Waiting, again: boolean) => {
  const decide = c.status === 'awaiting-decision'
  return {
    hello: 'Bonjour',
    subject: `${again ? 'Rappel : ' : ''}${decide ? 'à décider' : 'autorisation à enregistrer'} — ${subjectOf(c)}`,
    waits: decide
      ? `« ${subjectOf(c)} » attend une décision depuis le ${dayInWords(c.since, 'fr')}.`
      : `« ${subjectOf(c)} » est approuvé et attend l’autorisation de l’autorité depuis le ${dayInWords(c.since, 'fr')}. Si elle est arrivée, elle reste à enregistrer ; les données ne doivent pas encore partir.`,
    found: `Recommandation : ${recommended[c.recommendation.outcome].fr}. Risque : ${riskLevels[c.risk].fr.toLowerCase()}. Demandé par ${c.requestedBy.name}.`,
    due: c.dueAt === null ? '' : `Échéance : ${dayInWords(c.dueAt, 'fr')}.`,
  }
}

const inEnglish = (c: Waiting, again: boolean) => {
  const decide = c.status === 'awaiting-decision'
  return {
    hello: 'Hello',
    subject: `${again ? 'Reminder: ' : ''}${decide ? 'to decide' : 'authorisation to record'} — ${subjectOf(c)}`,
    waits: decide
      ? `“${subjectOf(c)}” has been waiting for a decision since ${dayInWords(c.since, 'en')}.`
      : `“${subjectOf(c)}” is approved and has been waiting for the authority’s authorisation since ${dayInWords(c.since, 'en')}. If it has come, it is still to be recorded; the data must not leave yet.`,
    found: `Recommendation: ${recommended[c.recommendation.outcome].en}. Risk: ${riskLevels[c.risk].en.toLowerCase()}. Requested by ${c.requestedBy.name}.`,
    due: c.dueAt === null ? '' : `Due: ${dayInWords(c.dueAt, 'en')}.`,
  }
}

/**
 * The mail that tells an officer that a case waits for them.
 * @param again nobody acted in time: it is a reminder
 * @param origin the address of the page
 */
export const officerNoticeOf = (
  c: Waiting,
  { again }: { again: boolean },
  { language, name }: Contact,
  origin: string,
): Notice => {
  const { hello, subject, waits, found, due } = language === 'fr' ? inFrench(c, again) : inEnglish(c, again)
  return {
    subject,
    text: [
      `${hello} ${name},`,
      '',
      waits,
      '',
      found,
      ...(due === '' ? [] : [due]),
      '',
      linkTo(c, language, origin),
      '',
    ].join('\n'),
  }
}
