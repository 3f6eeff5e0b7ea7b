import { Icon, type IconProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseStatus } from '#domain/case.ts'

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
  const { t } = useTranslation()
  return (
    <span className={`status status-${status}`}>
      <Icon name={icons[status]} size="small" /> {t(`components.status.${status}`)}
    </span>
  )
}
