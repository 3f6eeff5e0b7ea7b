import { Box, Link, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/law/advice/advice.ts'
import { Sign } from '#web/components/Sign.tsx'
import { Reasons } from '#web/intake/_components/Reasons.tsx'
import { openQuestions } from '#web/intake/_lib/advice.ts'
import { labelKeyOf } from '#web/intake/_lib/label-keys.ts'
import { recordQuestions } from '#web/intake/_lib/questions.ts'
import type { FieldPointer } from '#web/intake/_lib/steps.ts'
import { questionId } from '#web/intake/_lib/use-question-focus.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { type Faults, faultAt } from '#web/lib/faults.ts'

/** The law's questions that are shown at a time: the shortest list that leads on. */
const most = 5

/** Of those, how many say why. */
const mostReasons = 3

type Props = {
  missing: Faults
  advice: Advice | undefined
  /** the contract that was read lacks what it must hold */
  comesBack: boolean
}

/** What is still to know: what the law waits for, most depending on it first and why; then what sending needs besides. Each leads to its question. */
export function StillToKnow({ missing, advice, comesBack }: Props) {
  const { t } = useTranslation()
  const { draft, asking } = useIntake()
  const here = [...recordQuestions(draft), ...asking.shown]
  const open = advice === undefined ? [] : openQuestions(advice, draft, here).slice(0, most)
  const lacking = here.filter((pointer) => pointer !== '/places/hosting' && faultAt(missing, pointer))
  const others = lacking.filter((pointer) => !open.some((question) => question.pointer === pointer))
  return (
    <SpaceBetween size="xs">
      {lacking.length === 0 &&
        (comesBack ? (
          <Sign type="warning">{t('intake.live.wouldComeBack')}</Sign>
        ) : (
          <Sign type="good">{t('intake.live.nothingToKnow')}</Sign>
        ))}
      {(open.length > 0 || others.length > 0) && (
        <Box variant="h3" fontSize="heading-xs" padding="n">
          {t(lacking.length === 0 ? 'intake.live.couldChange' : 'intake.live.toKnow')}
        </Box>
      )}
      <ul className="lines">
        {open.map(({ pointer, rules }, index) => (
          <li key={pointer}>
            <ToQuestion pointer={pointer} />
            {/* questions that the same rules ask share their reason */}
            {advice && index < mostReasons && String(rules) !== String(open[index + 1]?.rules) && (
              <Reasons rules={rules} advice={advice} />
            )}
          </li>
        ))}
        {others.map((pointer) => (
          <li key={pointer}>
            <ToQuestion pointer={pointer} />
          </li>
        ))}
      </ul>
    </SpaceBetween>
  )
}

function ToQuestion({ pointer }: { pointer: FieldPointer }) {
  const { t } = useTranslation()
  const { goToQuestion } = useIntake()
  return (
    <Link
      href={`#${questionId(pointer)}`}
      onFollow={(event) => {
        event.preventDefault()
        goToQuestion(pointer)
      }}
    >
      {t(`intake.fields.${labelKeyOf[pointer]}`)}
    </Link>
  )
}
