import { Icon, type IconProps } from '@cloudscape-design/components'
import type { CaseStatus } from '#domain/case/case.ts'
import { caseStatuses } from '#domain/facts/catalogues.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

const icons: Readonly<Record<CaseStatus, IconProps.Name>> = {
  submitted: 'status-in-progress',
  'awaiting-decision': 'status-pending',
  returned: 'undo',
  refused: 'status-negative',
  'awaiting-authorisation': 'status-pending',
  'in-force': 'status-positive',
  expired: 'status-warning',
  stopped: 'status-stopped',
}

/** Where a case stands: a word, an icon and a colour, never colour alone. */
export function StatusWord({ status }: { status: CaseStatus }) {
  const { language } = useLanguage()
  return (
    <span className={`status status-${status}`}>
      <Icon name={icons[status]} size="small" /> {caseStatuses[status][language]}
    </span>
  )
}
