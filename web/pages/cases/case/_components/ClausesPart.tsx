import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { ClauseDifference } from '#web/components/clauses/ClauseDifference.tsx'
import { ClauseMatrix } from '#web/components/clauses/ClauseMatrix.tsx'
import { ClauseSentence } from '#web/components/clauses/ClauseSentence.tsx'
import { OtherKind } from '#web/components/clauses/OtherKind.tsx'
import { SecondOpinionSummary } from '#web/components/clauses/SecondOpinionSummary.tsx'
import { StandardClauses } from '#web/components/clauses/StandardClauses.tsx'
import type { InHand } from '#web/components/clauses/scc-items.ts'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import { Unreadable } from '#web/components/clauses/Unreadable.tsx'
import { UnreadPages } from '#web/components/clauses/UnreadPages.tsx'
import { Part } from '#web/components/Part.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { CaseVendorRequest } from '#web/pages/cases/case/_components/CaseVendorRequest.tsx'
import { contractPath } from '#web/pages/cases/case/_lib/contract-path.ts'
import { clausesBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

type Props = { caseId: string; file: RevisionFile }

/** What the contract says of each clause that it must hold, each leading to its place in the contract. */
export function ClausesPart(props: Props) {
  const { t } = useTranslation()
  return (
    <Part id={clausesBoxId} title={t('clauses.title')} term="clauses">
      <Clauses {...props} />
    </Part>
  )
}

function Clauses({ caseId, file }: Props) {
  const { t } = useTranslation()
  const { clauses, facts, screening, overrulings, difference, document } = file
  if (clauses === null) {
    const why = facts.contract === null ? 'none' : screening?.clausesMatter === false ? 'notNeeded' : 'notYet'
    return <Box color="text-body-secondary">{t(`cases.clauses.${why}`)}</Box>
  }
  if (!clauses.readable) return <Unreadable because={clauses.unreadableBecause} />
  const hrefOf = document && (({ requirement }: InHand) => contractPath(caseId, document.id, requirement))
  const standing = standingClauses(facts.tool, clauses, overrulings)
  return (
    <SpaceBetween size="s">
      <OtherKind kind={clauses.kind} />
      <UnreadPages pages={clauses.unreadPages} />
      <ClauseSentence clauses={standing} />
      {document && (
        <ButtonTo href={contractPath(caseId, document.id)} iconName="view-vertical">
          {t('cases.clauses.beside')}
        </ButtonTo>
      )}
      <CaseVendorRequest caseId={caseId} file={file} />
      <ClauseDifference changes={difference} />
      <SecondOpinionSummary second={clauses.secondOpinion} clauses={standing} />
      <StandardClauses
        scc={clauses.scc}
        tool={facts.tool}
        contractLanguage={clauses.language}
        {...(hrefOf ? { hrefOf } : {})}
      />
      <ClauseMatrix clauses={standing} contractLanguage={clauses.language} {...(hrefOf ? { hrefOf } : {})} />
    </SpaceBetween>
  )
}
