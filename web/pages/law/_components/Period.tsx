import { useTranslation } from 'react-i18next'
import type { Interval } from '#domain/law/pack/pack.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'

/** From which day to which something holds, in words; its last day included. */
export function Period({ interval: { from, to }, day }: { interval: Interval; day: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const values = { from: formatDay(from, language), to: to === undefined ? '' : formatDay(to, language) }
  return <>{t(to !== undefined ? 'law.between' : from <= day ? 'law.since' : 'law.from', values)}</>
}
