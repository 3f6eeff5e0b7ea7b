import { Alert, Button } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import type { AsOf } from '#web/pages/law/_lib/use-as-of.ts'

/** Says that another day’s law is read, or today’s as it was known on another day; nothing where it is today’s. */
export function NotToday({ asOf: { chosen, known, day, choose } }: { asOf: AsOf }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const isPast = known !== null && known !== today()
  if ((chosen === null || chosen === today()) && !isPast) return null
  const values = { day: formatDay(day, language), known: formatDay(known ?? day, language) }
  return (
    <Alert type="info" action={<Button onClick={() => choose(null)}>{t('law.today')}</Button>}>
      {t(isPast ? 'law.asKnown' : 'law.notToday', values)}
    </Alert>
  )
}
