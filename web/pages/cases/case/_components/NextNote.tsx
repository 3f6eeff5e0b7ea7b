import { Box } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** What will follow from an act, said before it is pressed. */
export function NextNote({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div>
      <Box variant="awsui-key-label">{t('cases.decide.next')}</Box>
      {children}
    </div>
  )
}
