import type { Recommendation } from '#domain/assessment.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** The recommendation in the middle of a sentence, as mails and the terminal say it. */
export const recommended: Readonly<Record<Recommendation['outcome'], Bilingual>> = {
  clear: { fr: 'sans objection', en: 'no objection' },
  approve: { fr: 'approuver', en: 'approve' },
  'approve-with-conditions': { fr: 'approuver sous conditions', en: 'approve with conditions' },
  return: { fr: 'retourner pour compléter', en: 'return for completion' },
  refuse: { fr: 'refuser', en: 'refuse' },
  'ask-a-person': { fr: 'à examiner par une personne', en: 'for a person to examine' },
}
