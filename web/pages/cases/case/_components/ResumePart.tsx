import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { CaseIn } from '#domain/case/case.ts'
import { prose } from '#domain/words/text.ts'
import { useWrite } from '#web/api/use-write.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { faultsOf } from '#web/lib/faults.ts'
import { ActForm } from '#web/pages/cases/case/_components/ActForm.tsx'
import { WhyField } from '#web/pages/cases/case/_components/WhyField.tsx'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'
import { ifConflict, useAct } from '#web/pages/cases/case/_lib/use-act.ts'
import { useStepName } from '#web/pages/cases/case/_lib/use-step-name.ts'

const sent = z.strictObject({ reason: prose(1000) })

type Props = { stopped: CaseIn<'stopped'>; mayResume: boolean; onOvertaken: (error: Error) => void }

/** Where a case stopped and why; an admin puts it back on its way. */
export function ResumePart({ stopped, mayResume, onOvertaken }: Props) {
  const { t } = useTranslation()
  const stepName = useStepName()
  return (
    <Part id={actionBoxId} title={t('cases.resume.title')}>
      <SpaceBetween size="m">
        <div>
          <Box>{t('cases.resume.text', { step: stepName(stopped.stopped.step) })}</Box>
          <details>
            <summary>{t('cases.resume.reason')}</summary>
            <div className="hash">{stopped.stopped.reason}</div>
          </details>
        </div>
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
  const resume = useWrite('resumeCase', ifConflict(onOvertaken))
  const content = { reason }
  const act = useAct(resume, stopped, { content, faults: faultsOf(sent, content, language), part: '' })
  return (
    <ActForm act={act} submit={t('cases.resume.submit')}>
      <WhyField
        label={t('cases.resume.why')}
        description={t('cases.resume.whyHelp')}
        value={reason}
        fault={act.faults['/reason']}
        onChange={setReason}
      />
      <Box>{t('cases.resume.next')}</Box>
    </ActForm>
  )
}
