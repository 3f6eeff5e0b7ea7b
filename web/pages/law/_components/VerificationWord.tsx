import { StatusIndicator, type StatusIndicatorProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Verification } from '#domain/assessment.ts'

const types: Readonly<Record<Verification, StatusIndicatorProps.Type>> = {
  text: 'success',
  authority: 'success',
  secondary: 'info',
  unverified: 'warning',
}

/** How far something was verified: a word, an icon and a colour. */
export function VerificationWord({ verification }: { verification: Verification }) {
  const { t } = useTranslation()
  return (
    <span className="whole">
      <StatusIndicator type={types[verification]}>{t(`law.verification.${verification}`)}</StatusIndicator>
    </span>
  )
}
