import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { CaseFile } from '#api/resources.ts'
import { useRead } from '#web/api/use-read.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { To } from '#web/components/To.tsx'
import { paceOf } from '#web/pages/cases/case/_lib/pace.ts'
import { ContractView } from '#web/pages/cases/case/document/_components/ContractView.tsx'
import '#web/styles/case.css'
import '#web/styles/reader.css'

/** A contract beside its clauses: each clause leads to the passage that it was found in. */
export function DocumentPage() {
  const { t } = useTranslation()
  const { case: id = '', document = '' } = useParams()
  const read = useRead('readCase', { params: { case: id } }, { refetchInterval: paceOf })
  if (read.data === undefined)
    return (
      <Page title={t('cases.contract.untitled')}>
        <Loaded read={read} skeleton={<ListSkeleton lines={14} />}>
          {() => null}
        </Loaded>
      </Page>
    )
  return <Loaded read={read}>{(file) => <OfCase key={document} file={file} document={document} />}</Loaded>
}

/** Of several revisions that rest on the same contract, the last one counts. */
function OfCase({ file, document }: { file: CaseFile; document: string }) {
  const { t } = useTranslation()
  const revision = file.revisions.findLast((one) => one.document?.id === document)
  if (revision?.document) return <ContractView file={file} revision={revision} document={revision.document} />
  return (
    <Page title={t('cases.contract.untitled')}>
      <Nothing
        title={t('cases.contract.notHere')}
        action={<To href={`/cases/${file.case.id}`}>{t('cases.contract.back')}</To>}
      />
    </Page>
  )
}
