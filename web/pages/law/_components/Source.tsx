import { Link } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#domain/assessment.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** Where something was read: a link where it is an address, else what is known of the source, with the address of the text it speaks of. */
export function Source({ source }: { source: Finding['citation']['source'] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (source === 'none') return t('law.noSource')
  if (typeof source !== 'string')
    return (
      <span className="prose">
        {source[language]}
        {source.url !== undefined && (
          <>
            {' ('}
            <Address url={source.url} />)
          </>
        )}
      </span>
    )
  return /^https?:\/\/\S+$/.test(source) ? <Address url={source} /> : <span className="prose">{source}</span>
}

function Address({ url }: { url: string }) {
  return (
    <Link href={url} external>
      {new URL(url).hostname}
    </Link>
  )
}
