import { Alert, Button, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseFile } from '#api/resources.ts'
import { Page } from '#web/components/Page.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { Split } from '#web/components/Split.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { ActionPart } from '#web/pages/cases/case/_components/ActionPart.tsx'
import { CaseHead } from '#web/pages/cases/case/_components/CaseHead.tsx'
import { ClausesPart } from '#web/pages/cases/case/_components/ClausesPart.tsx'
import { DatesPart } from '#web/pages/cases/case/_components/DatesPart.tsx'
import { DecidedPart } from '#web/pages/cases/case/_components/DecidedPart.tsx'
import { DecisionPart } from '#web/pages/cases/case/_components/DecisionPart.tsx'
import { DocumentsPart } from '#web/pages/cases/case/_components/DocumentsPart.tsx'
import { FactsPart } from '#web/pages/cases/case/_components/FactsPart.tsx'
import { FindingsPart } from '#web/pages/cases/case/_components/FindingsPart.tsx'
import { GrantsPart } from '#web/pages/cases/case/_components/GrantsPart.tsx'
import { HistoryPart } from '#web/pages/cases/case/_components/HistoryPart.tsx'
import { MissingPart } from '#web/pages/cases/case/_components/MissingPart.tsx'
import { NextCase } from '#web/pages/cases/case/_components/NextCase.tsx'
import { PlacesPart } from '#web/pages/cases/case/_components/PlacesPart.tsx'
import { RecommendationPart } from '#web/pages/cases/case/_components/RecommendationPart.tsx'
import { Refusal } from '#web/pages/cases/case/_components/Refusal.tsx'
import { RiskPart } from '#web/pages/cases/case/_components/RiskPart.tsx'
import { RoutePart } from '#web/pages/cases/case/_components/RoutePart.tsx'
import { goToAction, useFocusAfterAct } from '#web/pages/cases/case/_lib/focus-action.ts'
import { contractCounts } from '#web/pages/cases/case/_lib/missing.ts'
import { recommendationChange } from '#web/pages/cases/case/_lib/recommendation-change.ts'
import { contractNames, revisionsAtHand } from '#web/pages/cases/case/_lib/revisions.ts'
import { type Turn, turnOf } from '#web/pages/cases/case/_lib/turn.ts'

/** The case page: what was found on the left, what there is to do on the right, what happened below. */
export function CaseView({ file }: { file: CaseFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [overtaken, setOvertaken] = useState<Error | null>(null)
  const { case: subject } = file
  const { current, before } = revisionsAtHand(file)
  const { recipient, service } = subject.facts
  const turn = turnOf(file.actions)
  useFocusAfterAct(subject.version)
  const assessment = current?.assessment ?? null
  return (
    <Page
      title={t('cases.title', {
        service,
        recipient: recipient.name,
        country: countryName(recipient.country, language),
      })}
      description={<CaseHead subject={subject} />}
      actions={
        <SpaceBetween size="xs" direction="horizontal">
          {'decision' in subject || turn === 'case:decide' ? (
            <NextCase here={subject.id} decided={turn !== 'case:decide'} primary={turn === null} />
          ) : null}
          {turn !== null && <TurnButton turn={turn} id={subject.id} />}
        </SpaceBetween>
      }
    >
      <SpaceBetween size="m">
        {overtaken !== null && (
          <div role="alert">
            <Refusal error={overtaken} />
          </div>
        )}
        {subject.status === 'submitted' && (
          <Alert type="info">
            <Sign type="moving">{t('cases.onItsWay')}</Sign>
          </Alert>
        )}
        <Split
          main={
            <>
              <RecommendationPart
                id={subject.id}
                recommendation={'recommendation' in subject ? subject.recommendation : null}
                change={recommendationChange(file.history, subject.revision)}
                assessment={assessment}
                contractCounts={contractCounts(current)}
              />
              {assessment && <FindingsPart assessment={assessment} />}
              {assessment && current && <DecidedPart facts={current.facts} assessment={assessment} />}
              {current && <ClausesPart caseId={subject.id} file={current} />}
              <PlacesPart facts={subject.facts} />
              {assessment && <RiskPart assessment={assessment} />}
              <FactsPart facts={subject.facts} before={before?.facts ?? null} fileNames={contractNames(file)} />
            </>
          }
          side={
            <>
              <ActionPart file={file} current={current} onOvertaken={setOvertaken} />
              {'decision' in subject && <DecisionPart decision={subject.decision} />}
              <MissingPart subject={subject} file={current} />
              <GrantsPart subject={subject} />
              <RoutePart subject={subject} />
              <DatesPart subject={subject} file={current} />
              <DocumentsPart file={file} />
            </>
          }
        />
        <HistoryPart file={file} />
      </SpaceBetween>
    </Page>
  )
}

/** The one main button: to what there is for the reader to do. */
function TurnButton({ turn, id }: { turn: Turn; id: string }) {
  const { t } = useTranslation()
  const words = t(`cases.yourTurn.${turn}`)
  if (turn === 'case:correct')
    return (
      <ButtonTo href={`/cases/${id}/correction`} variant="primary">
        {words}
      </ButtonTo>
    )
  return (
    <Button variant="primary" onClick={goToAction}>
      {words}
    </Button>
  )
}
