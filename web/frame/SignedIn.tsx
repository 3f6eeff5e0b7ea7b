import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#web/app-context.ts'
import { Waiting } from '#web/components/Waiting.tsx'
import { BareFrame } from '#web/frame/BareFrame.tsx'

/** Shows what is inside to somebody signed in; takes anybody else to the sign-in page, and back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { session } = useApp()
  const signedIn = session.token() !== null
  useEffect(() => {
    if (!signedIn) void session.signIn(location.pathname + location.search)
  }, [signedIn, session])
  return signedIn ? (
    children
  ) : (
    <BareFrame>
      <Waiting words={t('signIn.going')} />
    </BareFrame>
  )
}
