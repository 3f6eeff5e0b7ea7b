import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { unreadPagesNote } from '#domain/documents/unread-pages.ts'
import { Sign } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { typeset } from '#web/lib/typeset.ts'

/** Which pages of a contract are pictures, and what to do about them; nothing where every page was read. */
export function UnreadPages({ pages = [] }: { pages: ClauseReport['unreadPages'] }) {
  const { language } = useLanguage()
  if (pages.length === 0) return null
  return <Sign type="warning">{typeset(unreadPagesNote(pages)[language])}</Sign>
}
