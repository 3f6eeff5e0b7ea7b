import { Button, SpaceBetween } from '@cloudscape-design/components'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseFile } from '#api/resources.ts'
import type { StoredDocument } from '#domain/documents/document.ts'
import { useRead } from '#web/api/use-read.ts'
import { sccConcerns, sccItems } from '#web/components/clauses/scc-items.ts'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Page } from '#web/components/Page.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { Refusal } from '#web/pages/cases/case/_components/Refusal.tsx'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'
import { useOriginal } from '#web/pages/cases/case/_lib/use-original.ts'
import { ClausesPane } from '#web/pages/cases/case/document/_components/ClausesPane.tsx'
import { ContractHead } from '#web/pages/cases/case/document/_components/ContractHead.tsx'
import { TextPane } from '#web/pages/cases/case/document/_components/TextPane.tsx'
import { useChosenClause } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = { file: CaseFile; revision: RevisionFile; document: StoredDocument }

/** The clauses on the left, the words of the contract on the right; on a phone one under the other. */
export function ContractView({ file, revision, document }: Props) {
  const { t } = useTranslation()
  const { case: subject } = file
  const [overtaken, setOvertaken] = useState<Error | null>(null)
  const told = useRef<HTMLDivElement>(null)
  // the form that was overtaken may stand far below
  useEffect(() => {
    if (overtaken !== null) told.current?.scrollIntoView({ block: 'center' })
  }, [overtaken])
  const text = useRead('readContract', { params: { case: subject.id, document: document.id } }, { lasting: true })
  const clauses = revision.clauses ? standingClauses(revision.facts.tool, revision.clauses, revision.overrulings) : []
  const scc = revision.clauses?.scc ?? null
  const standard = sccConcerns(revision.facts.tool, scc) ? sccItems(scc) : []
  const chosen = useChosenClause([...clauses, ...standard])
  const original = useOriginal(subject.id, document.id)
  const open = () => original.mutate(document.kind === 'pdf' ? (chosen.inHand?.page ?? null) : null)
  return (
    <Page
      title={t('cases.contract.title', { recipient: revision.facts.recipient.name })}
      description={<ContractHead subject={subject} revision={revision} document={document} />}
      actions={
        <SpaceBetween size="xs" direction="horizontal">
          <ButtonTo href={`/cases/${subject.id}`} iconName="arrow-left">
            {t('cases.contract.back')}
          </ButtonTo>
          <Button iconName="download" loading={original.isPending} onClick={open}>
            {t('cases.contract.original')}
          </Button>
        </SpaceBetween>
      }
    >
      <SpaceBetween size="m">
        {original.isError && <Failure error={original.error} retry={open} />}
        {overtaken !== null && (
          <div role="alert" ref={told}>
            <Refusal error={overtaken} />
          </div>
        )}
        <div className="reader-room">
          <div className="reader">
            <ClausesPane
              file={file}
              revision={revision}
              clauses={clauses}
              standard={standard}
              chosen={chosen}
              onOvertaken={setOvertaken}
            />
            <TextPane read={text} chosen={chosen} original={{ open, isPending: original.isPending }} />
          </div>
        </div>
      </SpaceBetween>
    </Page>
  )
}
