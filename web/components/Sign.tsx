import { Icon, type IconProps } from '@cloudscape-design/components'
import type { ReactNode } from 'react'

export type SignType = 'good' | 'warning' | 'bad' | 'info' | 'waiting' | 'moving' | 'ended'

const icons: Readonly<Record<SignType, IconProps.Name>> = {
  good: 'status-positive',
  warning: 'status-warning',
  bad: 'status-negative',
  info: 'status-info',
  waiting: 'status-pending',
  moving: 'status-in-progress',
  ended: 'status-stopped',
}

/** How something stands: an icon, a colour and always the words. */
export function Sign({ type, children }: { type: SignType; children: ReactNode }) {
  return (
    <span className={`sign sign-${type}`}>
      <Icon name={icons[type]} size="small" />
      <span>{children}</span>
    </span>
  )
}
