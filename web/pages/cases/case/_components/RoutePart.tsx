import { Box, StatusIndicator, type StatusIndicatorProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case.ts'
import { Part } from '#web/components/Part.tsx'
import { routeOf, type StepState } from '#web/pages/cases/case/_lib/route-of.ts'

const types: Readonly<Record<StepState, StatusIndicatorProps.Type>> = {
  done: 'success',
  now: 'in-progress',
  next: 'pending',
  failed: 'error',
  not: 'stopped',
}

/** Who decides in which order, and how far the case has come. */
export function RoutePart({ subject }: { subject: TransferCase }) {
  const { t } = useTranslation()
  return (
    <Part title={t('cases.route.title')}>
      <ol className="route">
        {routeOf(subject).map(({ name, authority, state }) => (
          <li key={`${name} ${authority}`}>
            <StatusIndicator type={types[state]} iconAriaLabel={t(`cases.route.state.${state}`)}>
              {t(`cases.route.steps.${name}`, { authority })}
            </StatusIndicator>{' '}
            <Box variant="small">{t(`cases.route.state.${state}`)}</Box>
          </li>
        ))}
      </ol>
    </Part>
  )
}
