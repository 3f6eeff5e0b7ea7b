import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay, formatDistance, formatMoment } from '#web/lib/format.ts'

/** How long ago or how far ahead, with the exact moment for whoever points at it. */
export function When({ at }: { at: string }) {
  const { language } = useLanguage()
  return (
    <time dateTime={at} title={formatMoment(at, language)}>
      {formatDistance(at, Date.now(), language)}
    </time>
  )
}

/** A calendar day in full. */
export function Day({ on }: { on: string }) {
  const { language } = useLanguage()
  return <time dateTime={on}>{formatDay(on, language)}</time>
}
