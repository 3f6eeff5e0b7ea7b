import { useTranslation } from 'react-i18next'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDuration, formatMoment, formatShortDay } from '#web/lib/format.ts'

/** How long it has been so, "3 jours", with the exact moment for whoever points at it. */
export function Duration({ since }: { since: string }) {
  const { language } = useLanguage()
  return (
    <time dateTime={since} title={formatMoment(since, language)}>
      {formatDuration(since, Date.now(), language)}
    </time>
  )
}

/** The same within a sentence: "depuis 3 jours". */
export function Since({ at }: { at: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <time dateTime={at} title={formatMoment(at, language)}>
      {t('components.since', { duration: formatDuration(at, Date.now(), language) })}
    </time>
  )
}

/** A calendar day, short enough for a column. */
export function Day({ on }: { on: string }) {
  const { language } = useLanguage()
  return <time dateTime={on}>{formatShortDay(on, language)}</time>
}
