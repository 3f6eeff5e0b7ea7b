import { StatusIndicator, type StatusIndicatorProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '#domain/inventory.ts'

type Level = NonNullable<CaseSummary['risk']>
const types: Readonly<Record<Level, StatusIndicatorProps.Type>> = { low: 'success', medium: 'info', high: 'warning' }

/** A level of risk: a word, an icon and a colour. */
export function RiskWord({ level }: { level: CaseSummary['risk'] }) {
  const { t } = useTranslation()
  if (level === null) return t('components.risk.unknown')
  return (
    <StatusIndicator type={types[level]} wrapText={false}>
      {t(`components.risk.${level}`)}
    </StatusIndicator>
  )
}
