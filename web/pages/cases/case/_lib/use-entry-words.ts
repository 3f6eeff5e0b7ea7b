import { useTranslation } from 'react-i18next'
import { clauseVerdict } from '#domain/documents/clause-report.ts'
import type { LedgerEntry } from '#domain/record/ledger.ts'
import { valueAt } from '#domain/value-at.ts'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { useStepName } from '#web/pages/cases/case/_lib/use-step-name.ts'

type Json = LedgerEntry['body'][string]

const textAt = (value: Json | undefined, ...keys: string[]): string => {
  const at = valueAt(value, keys)
  return typeof at === 'string' ? at : ''
}

const outcomes = ['cleared', 'approved', 'refused', 'returned'] as const

const verdicts = clauseVerdict.options

/**
 * What a ledger entry says happened, in one line; and why, where somebody gave a reason.
 * @param clauseName the name of a requirement, which the ledger knows by its id
 */
export const useEntryWords = (clauseName: (requirement: string) => string) => {
  const { t } = useTranslation()
  const recommendation = useRecommendationWord()
  const stepName = useStepName()

  const what = ({ happening, body, revision }: LedgerEntry): string => {
    switch (happening) {
      case 'case-assessed':
        return t('cases.history.happenings.case-assessed', { outcome: recommendation(textAt(body.recommendation)) })
      case 'decision-taken': {
        const outcome = outcomes.find((known) => known === textAt(body.decision, 'outcome'))
        return t('cases.history.happenings.decision-taken', {
          outcome: outcome ? t(`cases.decision.${outcome}`) : textAt(body.decision, 'outcome'),
        })
      }
      case 'verdict-overruled': {
        const verdict = verdicts.find((known) => known === textAt(body.verdict))
        return t('cases.history.happenings.verdict-overruled', {
          clause: clauseName(textAt(body.requirement)),
          verdict: verdict ? t(`clauses.verdicts.${verdict}`) : textAt(body.verdict),
        })
      }
      case 'case-corrected':
        return t('cases.history.happenings.case-corrected', { revision })
      case 'authorisation-recorded':
        return t('cases.history.happenings.authorisation-recorded', { reference: textAt(body.grant, 'reference') })
      case 'case-stopped':
        return t('cases.history.happenings.case-stopped', { step: stepName(textAt(body.step)) })
      case 'case-resumed':
        return t('cases.history.happenings.case-resumed', { reason: textAt(body.reason) })
      case 'rule-attested':
        return t('cases.history.happenings.rule-attested', { rule: textAt(body.rule) })
      case 'case-submitted':
      case 'authorisation-expired':
      case 'reminder-sent':
      case 'phase-restarted':
        return t(`cases.history.happenings.${happening}`)
    }
  }
  const why = ({ happening, body }: LedgerEntry): string => {
    if (happening === 'decision-taken') return textAt(body.decision, 'reason')
    if (happening === 'verdict-overruled') return textAt(body.reason)
    return happening === 'case-corrected' ? textAt(body.answers) : ''
  }
  return { what, why }
}
