import { HelpPanel } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Term } from '#web/help/terms.ts'

/** What a term means, and why we ask. */
export function TermHelp({ term }: { term: Term }) {
  const { t } = useTranslation()
  return (
    <HelpPanel header={<h2>{t(`terms.${term}.title`)}</h2>}>
      <p>{t(`terms.${term}.meaning`)}</p>
      <h3>{t('terms.why')}</h3>
      <p>{t(`terms.${term}.why`)}</p>
    </HelpPanel>
  )
}
