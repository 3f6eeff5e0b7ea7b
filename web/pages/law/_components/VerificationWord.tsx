import { useTranslation } from 'react-i18next'
import type { Verification } from '#domain/assessment.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'

const types: Readonly<Record<Verification, SignType>> = {
  text: 'good',
  authority: 'good',
  secondary: 'info',
  unverified: 'warning',
}

/** How far something was verified: a word, an icon and a colour. */
export function VerificationWord({ verification }: { verification: Verification }) {
  const { t } = useTranslation()
  return <Sign type={types[verification]}>{t(`law.verification.${verification}`)}</Sign>
}
