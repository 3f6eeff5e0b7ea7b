import { Alert } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'

/** Said before anybody begins what they would be refused at the end: who may, and whom to ask. */
export function NotOpen() {
  const { t } = useTranslation()
  return (
    <Alert type="warning" header={t('components.errors.forbidden.title')}>
      {t('components.errors.forbidden.todo')}
    </Alert>
  )
}
