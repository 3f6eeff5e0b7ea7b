import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { CaseVendorRequest } from '#web/pages/cases/case/_components/CaseVendorRequest.tsx'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

type Props = { id: string; file: RevisionFile | null }

/** The requester's turn: what to send to the vendor, and then the way to answer and correct. */
export function CorrectPart({ id, file }: Props) {
  const { t } = useTranslation()
  return (
    <Part id={actionBoxId} title={t('cases.correct.title')}>
      <SpaceBetween size="m">
        {t('cases.correct.text')}
        {file && <CaseVendorRequest caseId={id} file={file} />}
        <ButtonTo href={`/cases/${id}/correction`} variant="primary">
          {t('cases.correct.action')}
        </ButtonTo>
      </SpaceBetween>
    </Part>
  )
}
