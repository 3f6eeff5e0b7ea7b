import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'

/** The requester's turn: a returned case is answered and corrected. */
export function CorrectPart({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <Part id={actionBoxId} title={t('cases.correct.title')}>
      <SpaceBetween size="m">
        {t('cases.correct.text')}
        <ButtonTo href={`/cases/${id}/correction`} variant="primary">
          {t('cases.correct.action')}
        </ButtonTo>
      </SpaceBetween>
    </Part>
  )
}
