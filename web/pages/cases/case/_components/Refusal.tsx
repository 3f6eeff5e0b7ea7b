import { Alert } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { codeOf, ProblemError } from '#web/api/errors.ts'
import { Failure } from '#web/components/Failure.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatMoment } from '#web/lib/format.ts'
import { decisionTaken } from '#web/pages/cases/case/_lib/ruling-draft.ts'

/** Why an act on the case was not taken: somebody was faster (who, and how), the case moved on, or something failed. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const taken = error instanceof ProblemError ? decisionTaken(error.problem) : null
  if (taken)
    return (
      <Alert type="warning" header={t('cases.decide.taken')}>
        {t('cases.decide.takenBy', {
          outcome: t(`cases.decision.${taken.outcome}`),
          name: taken.by.name,
          moment: formatMoment(taken.at, language),
        })}
      </Alert>
    )
  if (codeOf(error) === 'case-changed') return <Alert type="warning">{t('cases.decide.changed')}</Alert>
  return <Failure error={error} />
}
