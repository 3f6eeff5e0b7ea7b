import { StatusIndicator, type StatusIndicatorProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { riskLevels } from '#domain/catalogues.ts'
import type { CaseSummary } from '#domain/inventory.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type Level = NonNullable<CaseSummary['risk']>
const types: Readonly<Record<Level, StatusIndicatorProps.Type>> = { low: 'success', medium: 'info', high: 'warning' }

/** A level of risk: a word, an icon and a colour. */
export function RiskWord({ level }: { level: CaseSummary['risk'] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (level === null) return t('components.risk.unknown')
  return (
    <StatusIndicator type={types[level]} wrapText={false}>
      {riskLevels[level][language]}
    </StatusIndicator>
  )
}
