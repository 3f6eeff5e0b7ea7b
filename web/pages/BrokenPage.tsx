import { Alert, Box, Button } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'

/** Stands in for a page whose code failed or could not be loaded (a newer one was deployed, say). */
export function BrokenPage() {
  const { t } = useTranslation()
  return (
    <Box padding="l">
      <Alert
        type="error"
        header={t('components.errors.page.title')}
        action={<Button onClick={() => location.reload()}>{t('components.reload')}</Button>}
      >
        {t('components.errors.page.todo')}
      </Alert>
    </Box>
  )
}
