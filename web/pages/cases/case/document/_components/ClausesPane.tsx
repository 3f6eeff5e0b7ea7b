import { Box, Button, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseFile } from '#api/resources.ts'
import { ClauseDifference } from '#web/components/clauses/ClauseDifference.tsx'
import { ClauseSentence } from '#web/components/clauses/ClauseSentence.tsx'
import { OtherKind } from '#web/components/clauses/OtherKind.tsx'
import { SecondOpinionSummary } from '#web/components/clauses/SecondOpinionSummary.tsx'
import { type SccItem, sccConcerns } from '#web/components/clauses/scc-items.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { UnreadPages } from '#web/components/clauses/UnreadPages.tsx'
import { decides, useRegimeGroups } from '#web/components/clauses/use-regime-groups.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useNarrow } from '#web/lib/use-narrow.ts'
import { CaseVendorRequest } from '#web/pages/cases/case/_components/CaseVendorRequest.tsx'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'
import { ClauseRow } from '#web/pages/cases/case/document/_components/ClauseRow.tsx'
import { OverruleForm } from '#web/pages/cases/case/document/_components/OverruleForm.tsx'
import { SccRows } from '#web/pages/cases/case/document/_components/SccRows.tsx'
import { stepThrough } from '#web/pages/cases/case/document/_lib/step-through.ts'
import { type ChosenClause, focusRow } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = {
  file: CaseFile
  revision: RevisionFile
  clauses: readonly StandingClause[]
  /** what there is to say of the standard clauses; empty where they concern nobody */
  standard: readonly SccItem[]
  chosen: ChosenClause
  onOvertaken: (error: Error) => void
}

/** The clauses in the order of the report; the chosen one open, with what there is to do about it. */
export function ClausesPane({ file, revision, clauses, standard, chosen, onOvertaken }: Props) {
  const { t } = useTranslation()
  const { case: subject, actions } = file
  const report = revision.clauses
  const { language } = useLanguage()
  const narrow = useNarrow()
  const groups = useRegimeGroups(clauses)
  const open = groups.flatMap((group) => group.clauses).find(decides)
  const waiting =
    revision.revision === subject.revision &&
    subject.status === 'awaiting-decision' &&
    actions.includes('case:overrule')
      ? subject
      : null
  if (report === null || !report.readable)
    return (
      <Part title={t('clauses.title')} term="clauses">
        <Box color="text-body-secondary">
          {t(
            `cases.clauses.${report !== null ? 'unread' : revision.screening?.clausesMatter === false ? 'notNeeded' : 'notYet'}`,
          )}
        </Box>
      </Part>
    )
  return (
    <div className="reader-clauses">
      <Part title={t('clauses.title')} term="clauses">
        <SpaceBetween size="s">
          <OtherKind kind={report.kind} />
          <UnreadPages pages={report.unreadPages} />
          <ClauseSentence clauses={clauses} />
          <ClauseDifference changes={revision.difference} />
          <SecondOpinionSummary second={report.secondOpinion} clauses={clauses} />
          {open !== undefined && (
            <Button
              variant="inline-link"
              iconName="angle-down"
              onClick={() => {
                // on a phone the passage is elsewhere: the clause comes first
                chosen.choose(open.requirement, narrow ? null : { focus: false })
                focusRow(open.requirement)
              }}
            >
              {t('cases.contract.firstOpen', { clause: open.label[language] })}
            </Button>
          )}
          <p className="reader-keys">{t('cases.contract.keys')}</p>
          {sccConcerns(revision.facts.tool, report.scc) && (
            <SccRows scc={report.scc} items={standard} chosen={chosen} language={report.language} />
          )}
          {groups.map(({ regime, name, clauses: own }) => (
            <div key={regime}>
              {name !== null && <Box variant="h3">{name}</Box>}
              <ul className="rows" onKeyDown={stepThrough}>
                {own.map((clause) => {
                  return (
                    <ClauseRow key={clause.requirement} clause={clause} chosen={chosen} language={report.language}>
                      {waiting && <OverruleForm clause={clause} waiting={waiting} onOvertaken={onOvertaken} />}
                    </ClauseRow>
                  )
                })}
              </ul>
            </div>
          ))}
          <CaseVendorRequest caseId={subject.id} file={revision} />
        </SpaceBetween>
      </Part>
    </div>
  )
}
