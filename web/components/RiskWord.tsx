import { useTranslation } from 'react-i18next'
import { riskLevels } from '#domain/facts/catalogues.ts'
import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type Level = NonNullable<CaseSummary['risk']>
const types: Readonly<Record<Level, SignType>> = { low: 'good', medium: 'info', high: 'warning' }

/** A level of risk: a word, an icon and a colour. */
export function RiskWord({ level }: { level: CaseSummary['risk'] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (level === null) return t('components.risk.unknown')
  return <Sign type={types[level]}>{riskLevels[level][language]}</Sign>
}
