import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatList } from '#web/lib/format.ts'

const levels = ['text', 'authority', 'secondary', 'unverified'] as const

/** How many rules of a regime were verified how far: a bar for the eye, the same in words below it. */
export function VerificationShares({ rules }: { rules: RegimeFile['summary']['rules'] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const counts = levels.map((level) => ({ level, count: rules[level] ?? 0 })).filter(({ count }) => count > 0)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const bars = counts.map(({ level, count }, index) => ({
    level,
    width: (100 * count) / total,
    x: counts.slice(0, index).reduce((sum, before) => sum + (100 * before.count) / total, 0),
  }))
  return (
    <>
      <svg className="shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ level, x, width }) => (
          <rect key={level} className={`share-${level}`} x={x} y={0} width={width} height={6} />
        ))}
      </svg>
      <span className="note">
        {formatList(
          counts.map(({ level, count }) => t(`law.shares.${level}`, { count })),
          language,
        )}
      </span>
    </>
  )
}
