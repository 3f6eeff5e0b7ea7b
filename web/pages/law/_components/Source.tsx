import { Link } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'

/** What the surveyor noted where there was no address: that nothing was read, or somebody's note. */
const noSource = 'no source read'
const researchNote = 'Public research note: '

/** Where something was read: a link where it is an address, else the surveyor's words, which are English. */
export function Source({ source }: { source: string }) {
  const { t } = useTranslation()
  if (source === noSource) return t('law.noSource')
  if (!/^https?:\/\/\S+$/.test(source)) {
    const isNote = source.startsWith(researchNote)
    return (
      <span className="prose">
        {isNote && `${t('law.researchNote')} `}
        <span lang="en">{isNote ? source.slice(researchNote.length) : source}</span>
      </span>
    )
  }
  return (
    <Link href={source} external>
      {new URL(source).hostname}
    </Link>
  )
}
