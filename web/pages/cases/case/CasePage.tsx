import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useRead } from '#web/api/use-read.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Page } from '#web/components/Page.tsx'
import { CaseView } from '#web/pages/cases/case/_components/CaseView.tsx'
import { paceOf } from '#web/pages/cases/case/_lib/pace.ts'
import '#web/styles/case.css'

/** A case with everything about it: one page for everybody; what differs by person is what they may do on it. */
export function CasePage() {
  const { t } = useTranslation()
  const { case: id = '' } = useParams()
  const read = useRead('readCase', { params: { case: id } }, { refetchInterval: paceOf })
  if (read.data === undefined)
    return (
      <Page title={t('cases.untitled')}>
        <Loaded read={read} skeleton={<ListSkeleton lines={14} />}>
          {() => null}
        </Loaded>
      </Page>
    )
  return <Loaded read={read}>{(file) => <CaseView key={file.case.id} file={file} />}</Loaded>
}
