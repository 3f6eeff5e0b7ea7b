import { useTranslation } from 'react-i18next'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import type { Phase, StandingCode } from '#web/pages/law/_lib/standing-word.ts'

const types: Readonly<Record<StandingCode, SignType>> = {
  inside: 'good',
  'not-a-third-country': 'good',
  adequate: 'good',
  pending: 'waiting',
  none: 'ended',
  withdrawn: 'bad',
  restricted: 'bad',
  silent: 'ended',
}

const phases: Readonly<Record<Phase, SignType | null>> = { past: 'ended', current: null, future: 'waiting' }

type Props = { standing: StandingCode; phase?: Phase }

/** What a regime holds a country for: a word, an icon and a colour; the colour is for what holds on the day alone. */
export function StandingWord({ standing, phase = 'current' }: Props) {
  const { t } = useTranslation()
  return <Sign type={phases[phase] ?? types[standing]}>{t(`law.decisions.${standing}`)}</Sign>
}
