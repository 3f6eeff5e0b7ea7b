import { StatusIndicator, type StatusIndicatorProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Phase, StandingCode } from '#web/pages/law/_lib/standing-word.ts'

const types: Readonly<Record<StandingCode, StatusIndicatorProps.Type>> = {
  inside: 'success',
  adequate: 'success',
  pending: 'pending',
  none: 'stopped',
  withdrawn: 'error',
  restricted: 'error',
  silent: 'stopped',
}

const phases: Readonly<Record<Phase, StatusIndicatorProps.Type | null>> = {
  past: 'stopped',
  current: null,
  future: 'pending',
}

type Props = { standing: StandingCode; phase?: Phase }

/** What a regime holds a country for: a word, an icon and a colour; the colour is for what holds on the day alone. */
export function StandingWord({ standing, phase = 'current' }: Props) {
  const { t } = useTranslation()
  return (
    <span className="whole">
      <StatusIndicator type={phases[phase] ?? types[standing]}>{t(`law.decisions.${standing}`)}</StatusIndicator>
    </span>
  )
}
