import { Link } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'

/** Where something was read: a link where it is an address, else the surveyor's words. */
export function Source({ source }: { source: string }) {
  const { t } = useTranslation()
  if (!/^https?:\/\/\S+$/.test(source))
    return (
      <span className="prose" lang="en">
        {source}
      </span>
    )
  return (
    <Link href={source} external ariaLabel={`${t('law.openSource')} (${new URL(source).hostname})`}>
      {new URL(source).hostname}
    </Link>
  )
}
