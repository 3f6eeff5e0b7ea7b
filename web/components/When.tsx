import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDistance, formatMoment, formatShortDay } from '#web/lib/format.ts'

/** How long ago or how far ahead, with the exact moment for whoever points at it. */
export function When({ at }: { at: string }) {
  const { language } = useLanguage()
  return (
    <time dateTime={at} title={formatMoment(at, language)}>
      {formatDistance(at, Date.now(), language)}
    </time>
  )
}

/** A calendar day, short enough for a column. */
export function Day({ on }: { on: string }) {
  const { language } = useLanguage()
  return <time dateTime={on}>{formatShortDay(on, language)}</time>
}
