import { Link } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#domain/assessment.ts'
import { useHelp } from '#web/help/help-context.ts'
import type { Term } from '#web/help/terms.ts'

/** A link beside a term or a question that opens the help panel there. */
export function Info({ term, because = [] }: { term: Term; because?: readonly Finding[] }) {
  const { t } = useTranslation()
  const open = useHelp()
  return (
    <Link
      variant="info"
      ariaLabel={t('frame.infoAbout', { term: t(`terms.${term}.title`) })}
      onFollow={(event) => {
        event.preventDefault()
        open({ term, because })
      }}
    >
      {t('frame.info')}
    </Link>
  )
}
