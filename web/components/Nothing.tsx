import { Box, SpaceBetween } from '@cloudscape-design/components'
import type { ReactNode } from 'react'

/** What a list says when it is empty: what would be here, and the first step. */
export function Nothing({ title, todo, action }: { title: string; todo?: string; action?: ReactNode }) {
  return (
    <SpaceBetween size="xs" alignItems="center">
      <Box variant="strong">{title}</Box>
      {todo && <Box color="text-body-secondary">{todo}</Box>}
      {action}
    </SpaceBetween>
  )
}
