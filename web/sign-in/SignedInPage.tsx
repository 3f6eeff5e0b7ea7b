import { Alert, Box, Button } from '@cloudscape-design/components'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useApp } from '#web/app-context.ts'
import { Waiting } from '#web/components/Waiting.tsx'

/** Where the sign-in page comes back to: takes the token and goes on to where the person was. */
export function SignedInPage() {
  const { t } = useTranslation()
  const { session } = useApp()
  const navigate = useNavigate()
  const started = useRef(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    // the code works once
    if (started.current) return
    started.current = true
    session.finish().then(
      (path) => navigate(path, { replace: true }),
      (error: unknown) => {
        console.error(error)
        setFailed(true)
      },
    )
  }, [session, navigate])
  if (!failed) return <Waiting words={t('signIn.finishing')} />
  return (
    <Box padding="xxl">
      <Alert
        type="error"
        header={t('signIn.failed.title')}
        action={<Button onClick={() => void session.signIn('/')}>{t('signIn.again')}</Button>}
      >
        {t('signIn.failed.todo')}
      </Alert>
    </Box>
  )
}
