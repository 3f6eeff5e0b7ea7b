import { Box, Button, SpaceBetween } from '@cloudscape-design/components'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#web/app-context.ts'

/** Where signing out ends. */
export function SignedOutPage() {
  const { t } = useTranslation()
  const { session } = useApp()
  const title = t('signIn.out.title')
  useEffect(() => {
    document.title = `${title} · ${t('frame.product')}`
  }, [title, t])
  return (
    <main>
      <Box padding="xxl" textAlign="center">
        <SpaceBetween size="m">
          <Box variant="h1">{title}</Box>
          <Box>{t('signIn.out.text')}</Box>
          <Button variant="primary" onClick={() => void session.signIn('/')}>
            {t('signIn.again')}
          </Button>
        </SpaceBetween>
      </Box>
    </main>
  )
}
