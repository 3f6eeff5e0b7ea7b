import { Box, Button, Form, FormField, KeyValuePairs, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseIn } from '#domain/case.ts'
import { prose } from '#domain/text.ts'
import { isConflict } from '#web/api/errors.ts'
import { useIntention, useWrite } from '#web/api/use-write.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { faultsOf, refusedFaults } from '#web/lib/faults.ts'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'

type Props = { stopped: CaseIn<'stopped'>; mayResume: boolean; onOvertaken: (error: Error) => void }

/** Where a case stopped and why; an admin puts it back on its way. */
export function ResumePart({ stopped, mayResume, onOvertaken }: Props) {
  const { t } = useTranslation()
  return (
    <Part id={actionBoxId} title={t('cases.resume.title')}>
      <SpaceBetween size="m">
        <KeyValuePairs
          items={[
            { label: t('cases.resume.step'), value: stopped.stopped.step },
            { label: t('cases.resume.reason'), value: stopped.stopped.reason },
          ]}
        />
        {mayResume ? (
          <ResumeForm stopped={stopped} onOvertaken={onOvertaken} />
        ) : (
          <Box>{t('cases.resume.forOthers')}</Box>
        )}
      </SpaceBetween>
    </Part>
  )
}

function ResumeForm({ stopped, onOvertaken }: Omit<Props, 'mayResume'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const resume = useWrite('resumeCase', (error) => isConflict(error) && onOvertaken(error))
  const keyFor = useIntention()
  const body = { version: stopped.version, reason }
  const faults = faultsOf(prose(1000), reason, language)
  const send = () => {
    setTried(true)
    if (faults !== null || resume.isPending) return
    resume.mutate({ params: { case: stopped.id }, body, idempotencyKey: keyFor(body) })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Form
        actions={
          <Button variant="primary" formAction="submit" loading={resume.isPending}>
            {t('cases.resume.submit')}
          </Button>
        }
      >
        <SpaceBetween size="m">
          <FormField
            label={t('cases.resume.why')}
            description={t('cases.resume.whyHelp')}
            errorText={refusedFaults(resume.error, '')['/reason'] ?? (tried ? faults?.[''] : undefined)}
            stretch
          >
            <Textarea value={reason} rows={3} onChange={({ detail }) => setReason(detail.value)} />
          </FormField>
          <Box>{t('cases.resume.next')}</Box>
          {resume.isError && !isConflict(resume.error) && <Failure error={resume.error} />}
        </SpaceBetween>
      </Form>
    </form>
  )
}
