import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import { Part } from '#web/components/Part.tsx'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { routeOf, type StepState } from '#web/pages/cases/case/_lib/route-of.ts'

const types: Readonly<Record<StepState, SignType>> = {
  done: 'good',
  now: 'moving',
  next: 'waiting',
  failed: 'bad',
  not: 'ended',
}

/** Who decides in which order, and how far the case has come. */
export function RoutePart({ subject }: { subject: TransferCase }) {
  const { t } = useTranslation()
  return (
    <Part title={t('cases.route.title')}>
      <ol className="route">
        {routeOf(subject).map(({ name, authority, state }) => (
          <li key={`${name} ${authority}`}>
            <Sign type={types[state]}>{t(`cases.route.steps.${name}`, { authority })}</Sign>{' '}
            <Box variant="small">{t(`cases.route.state.${state}`)}</Box>
          </li>
        ))}
      </ol>
    </Part>
  )
}
