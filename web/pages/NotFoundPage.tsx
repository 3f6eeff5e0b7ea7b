import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Page } from '#web/components/Page.tsx'

/** There is no page at this address. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('components.errors.not-found.title')}>
      <Box>{t('components.errors.not-found.todo')}</Box>
    </Page>
  )
}
