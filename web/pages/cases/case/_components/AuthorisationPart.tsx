import { Box, FormField, Input } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseIn } from '#domain/case/case.ts'
import { grant as grantSchema } from '#domain/case/case.ts'
import { outstanding } from '#domain/case/waiting.ts'
import { useWrite } from '#web/api/use-write.ts'
import { DayInput } from '#web/components/DayInput.tsx'
import { DocumentUpload } from '#web/components/DocumentUpload.tsx'
import { Part } from '#web/components/Part.tsx'
import { OneOf } from '#web/components/select/OneOf.tsx'
import type { Uploaded } from '#web/components/send-file.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { faultsOf } from '#web/lib/faults.ts'
import { formatList } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import { ActForm } from '#web/pages/cases/case/_components/ActForm.tsx'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'
import { ifConflict, useAct } from '#web/pages/cases/case/_lib/use-act.ts'
import { useRegimeName } from '#web/pages/cases/case/_lib/use-regime-name.ts'

const sent = grantSchema.omit({ recordedBy: true, recordedAt: true })

type Props = {
  waiting: CaseIn<'awaiting-authorisation'>
  file: RevisionFile | null
  onOvertaken: (error: Error) => void
}

/** Records a regulator's authorisation: once none is outstanding, the transfer is in force. */
export function AuthorisationPart({ waiting, file, onOvertaken }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const nameOf = useRegimeName(file)
  const regimes = outstanding(waiting)
  const [regime, setRegime] = useState(regimes[0] ?? '')
  const expected = waiting.authorisations.find((authorisation) => authorisation.regime === regime)
  const [authority, setAuthority] = useState(expected?.authority ?? '')
  const [reference, setReference] = useState('')
  const [grantedOn, setGrantedOn] = useState('')
  const [expiresOn, setExpiresOn] = useState('')
  const [document, setDocument] = useState<Uploaded | null>(null)
  const [uploading, setUploading] = useState(false)
  const record = useWrite('recordAuthorisation', ifConflict(onOvertaken))

  const grant = {
    regime,
    authority,
    reference,
    grantedOn,
    expiresOn: expiresOn === '' ? null : expiresOn,
    document: document?.id ?? null,
  }
  const act = useAct(record, waiting, {
    content: uploading ? null : { grant },
    faults: faultsOf(sent, grant, language),
    part: '/grant',
  })
  const others = regimes.filter((other) => other !== regime).map(nameOf)

  return (
    <Part id={actionBoxId} title={t('cases.authorisation.title')} term="authorisation">
      <ActForm act={act} submit={t('cases.authorisation.submit')}>
        {regimes.length > 1 && (
          <FormField label={t('cases.authorisation.regime')} errorText={act.faults['/regime']} stretch>
            <OneOf
              value={regime}
              options={regimes.map((value) => ({ value, label: nameOf(value) }))}
              onChange={setRegime}
            />
          </FormField>
        )}
        <FormField label={t('cases.authorisation.authority')} errorText={act.faults['/authority']} stretch>
          <Input value={authority} onChange={({ detail }) => setAuthority(detail.value)} />
        </FormField>
        <FormField label={t('cases.authorisation.reference')} errorText={act.faults['/reference']} stretch>
          <Input value={reference} onChange={({ detail }) => setReference(detail.value)} />
        </FormField>
        <FormField label={t('cases.authorisation.grantedOn')} errorText={act.faults['/grantedOn']}>
          <DayInput value={grantedOn} max={today()} onChange={setGrantedOn} />
        </FormField>
        <FormField
          label={t('cases.authorisation.expiresOn')}
          description={t('cases.authorisation.noExpiry')}
          errorText={act.faults['/expiresOn']}
        >
          <DayInput value={expiresOn} min={today()} onChange={setExpiresOn} />
        </FormField>
        <DocumentUpload
          label={t('cases.authorisation.document')}
          value={document}
          fault={act.faults['/document']}
          onChange={setDocument}
          onRunning={setUploading}
        />
        <Box>
          {others.length === 0
            ? t('cases.authorisation.next')
            : t('cases.authorisation.nextMore', { regimes: formatList(others, language) })}
        </Box>
      </ActForm>
    </Part>
  )
}
