import { Box, Button, Container, Header, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { isAnotherPaper } from '#web/components/clauses/another-paper.ts'
import { clauseSummary } from '#web/components/clauses/clause-summary.ts'
import { sccAsks } from '#web/components/clauses/scc-items.ts'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import { Sign } from '#web/components/Sign.tsx'
import { LiveChanges } from '#web/intake/_components/LiveChanges.tsx'
import { LiveDecided } from '#web/intake/_components/LiveDecided.tsx'
import { LiveDuration } from '#web/intake/_components/LiveDuration.tsx'
import { LiveNeeds } from '#web/intake/_components/LiveNeeds.tsx'
import { SoFar } from '#web/intake/_components/SoFar.tsx'
import { StillToKnow } from '#web/intake/_components/StillToKnow.tsx'
import { WhatIfButton } from '#web/intake/_components/WhatIfButton.tsx'
import { goesAbroad } from '#web/intake/_lib/answers.ts'
import { expectedOutcome } from '#web/intake/_lib/expected.ts'
import { knownFacts } from '#web/intake/_lib/known-facts.ts'
import type { StepName } from '#web/intake/_lib/steps.ts'
import { useAdvice } from '#web/intake/_lib/use-advice.ts'
import { useDraftReport } from '#web/intake/_lib/use-draft-report.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import type { Faults } from '#web/lib/faults.ts'

type Props = { missing: Faults; left: ReadonlySet<StepName> }

/** Beside the form: what follows so far, what will be needed, how long it takes, what is still to know and why. Never in the way. */
export function LivePanel({ missing, left }: Props) {
  const { t } = useTranslation()
  const { draft } = useIntake()
  const facts = knownFacts(draft, left)
  const { advice, consulted, retry } = useAdvice(facts)
  const report = useDraftReport(draft)
  const tool = draft.tool ?? 'none'
  const toAsk = report === null ? 0 : clauseSummary(standingClauses(tool, report)).ask
  const expected = advice === undefined ? null : expectedOutcome(advice, tool, report)
  const located = goesAbroad(draft) !== null

  return (
    <Container header={<Header variant="h2">{t('intake.live.title')}</Header>}>
      <SpaceBetween size="m">
        <SoFar advice={advice} expected={expected} />
        {advice && located && <LiveDecided assessment={advice.assessment} />}
        {advice && located && (
          <LiveNeeds
            advice={advice}
            clausesToAsk={toAsk}
            agreementLacks={report !== null && isAnotherPaper(tool, report)}
            standardToAsk={sccAsks(tool, report?.scc ?? null)}
          />
        )}
        {advice && located && <LiveDuration assessment={advice.assessment} />}
        {advice && facts?.tool !== undefined && <LiveChanges counterfactuals={advice.counterfactuals} />}
        {consulted.is === 'waiting' && advice === undefined && <Sign type="moving">{t('intake.live.waiting')}</Sign>}
        {facts !== null && consulted.is === 'unanswered' && (
          <Box color="text-body-secondary">
            {t('intake.live.unanswered')}{' '}
            <Button variant="inline-link" onClick={retry}>
              {t('components.retry')}
            </Button>
          </Box>
        )}
        <StillToKnow missing={missing} advice={advice} comesBack={report !== null && expected === 'return'} />
        {facts !== null && located && <WhatIfButton facts={facts} name={draft.recipient.name.trim()} />}
      </SpaceBetween>
    </Container>
  )
}
