import { Box, Button } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { Source } from '#web/pages/law/_components/Source.tsx'
import { StandingWord } from '#web/pages/law/_components/StandingWord.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { type CountryStatus, phaseOn, type Standing } from '#web/pages/law/_lib/standing-word.ts'
import { type TimeAxis, timeAxis } from '#web/pages/law/_lib/time-axis.ts'
import { YearMarks } from '#web/pages/law/countries/_components/YearMarks.tsx'

type Props = { standing: readonly Standing[]; day: string; onChoose: (day: string) => void }

/** Every status that the country ever had under a regime, on one axis of time, oldest first. */
export function HistoryPart({ standing, day, onChoose }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const told = standing.filter(({ history }) => history.length > 0)
  const axis = timeAxis(
    told.flatMap(({ history }) => history.map(({ valid }) => valid)),
    [day],
  )
  return (
    <Part title={t('law.countries.history')} description={t('law.countries.historyDescription')}>
      {told.length === 0 && <Box>{t('law.countries.noHistory')}</Box>}
      {told.map(({ regime, name, history }) => (
        <section key={regime} aria-label={name[language]}>
          <Box variant="h3">{name[language]}</Box>
          <Track history={history} axis={axis} day={day} />
          <YearMarks axis={axis} />
          <ul className="timeline">
            {history.map((status) => (
              <StatusLine key={`${status.id} ${status.recorded.from}`} status={status} day={day} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  )
}

function Track({ history, axis, day }: { history: readonly CountryStatus[]; axis: TimeAxis; day: string }) {
  return (
    <svg className="axis" viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true">
      <rect className="axis-track" x={0} y={4} width={100} height={10} />
      {history.map(({ id, recorded, decision, valid }) => {
        const { start, length } = axis.bar(valid)
        return (
          <rect
            key={`${id} ${recorded.from}`}
            className={`bar-${decision}`}
            x={start}
            y={4}
            width={length}
            height={10}
          />
        )
      })}
      <line className="axis-day" x1={axis.at(day)} x2={axis.at(day)} y1={0} y2={18} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

type LineProps = { status: CountryStatus; day: string; onChoose: (day: string) => void }

function StatusLine({ status, day, onChoose }: LineProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { name, decision, valid, ended, source, verification } = status
  const phase = phaseOn(status, day)
  return (
    <li className={`phase-${phase}`}>
      <StandingWord standing={decision} phase={phase} /> · <strong>{name[language]}</strong>,{' '}
      <Period interval={valid} day={day} /> – {t(`law.countries.phases.${phase}`)}
      {ended && <div>{t('law.countries.ended', { why: ended[language] })}</div>}
      <div className="note">
        {t('law.countries.from')} <Source source={source} /> <VerificationWord verification={verification} />
      </div>
      <Button variant="inline-link" onClick={() => onChoose(valid.from)}>
        {t('law.countries.seeDay', { day: formatDay(valid.from, language) })}
      </Button>
    </li>
  )
}
