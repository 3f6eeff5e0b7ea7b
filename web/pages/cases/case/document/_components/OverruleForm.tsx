import { Button, FormField, RadioGroup, type RadioGroupProps, SpaceBetween } from '@cloudscape-design/components'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { CaseIn } from '#domain/case/case.ts'
import { overruled } from '#domain/case/overruling.ts'
import { useWrite } from '#web/api/use-write.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { Info } from '#web/help/Info.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { faultsOf } from '#web/lib/faults.ts'
import { ActForm } from '#web/pages/cases/case/_components/ActForm.tsx'
import { NextNote } from '#web/pages/cases/case/_components/NextNote.tsx'
import { WhyField } from '#web/pages/cases/case/_components/WhyField.tsx'
import { ifConflict, useAct } from '#web/pages/cases/case/_lib/use-act.ts'
import { useKeptDraft } from '#web/pages/cases/case/_lib/use-kept-draft.ts'
import { emptyOverruling, isOverrulingDraft } from '#web/pages/cases/case/document/_lib/overruling-draft.ts'
import { rowId } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

const verdicts = overruled.shape.verdict.options

type Props = {
  clause: StandingClause
  waiting: CaseIn<'awaiting-decision'>
  onOvertaken: (error: Error) => void
}

/** A person says in the system's place what the contract says of a clause, and why; what follows is said before it is pressed. */
export function OverruleForm({ clause: { requirement, verdict: standing }, waiting, onOvertaken }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const key = `overrule:${waiting.id}:${waiting.revision}:${requirement}`
  const overrule = useWrite('overruleVerdict', ifConflict(onOvertaken))
  const { draft, set, forget } = useKeptDraft(key, emptyOverruling, isOverrulingDraft, overrule)
  const [open, setOpen] = useState(draft.verdict !== null || draft.reason !== '')
  const frame = useRef<HTMLDivElement>(null)
  const first = useRef<RadioGroupProps.Ref>(null)
  const show = (shown: boolean) => {
    flushSync(() => setOpen(shown))
    if (!shown) return document.getElementById(rowId(requirement))?.focus()
    frame.current?.scrollIntoView({ block: 'nearest' })
    first.current?.focus()
  }
  const answers = verdicts.filter((verdict) => verdict !== standing)
  const verdict = answers.find((answer) => answer === draft.verdict) ?? null
  const content = { requirement, verdict, reason: draft.reason }
  const read = overruled.safeParse(content)
  const act = useAct(
    overrule,
    waiting,
    { content: read.success ? read.data : null, faults: faultsOf(overruled, content, language), part: '' },
    () => {
      forget()
      show(false)
    },
  )
  if (!open)
    return (
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="inline-link" onClick={() => show(true)}>
          {t('cases.overrule.open')}
        </Button>
        <Info term="overruling" />
      </SpaceBetween>
    )
  return (
    <div ref={frame}>
      <ActForm
        act={act}
        submit={t('cases.overrule.submit')}
        onCancel={() => {
          forget()
          show(false)
        }}
      >
        <FormField label={t('cases.overrule.verdict')} errorText={act.faults['/verdict']} stretch>
          <RadioGroup
            ref={first}
            value={verdict}
            items={answers.map((value) => ({ value, label: t(`clauses.verdicts.${value}`) }))}
            onChange={({ detail }) => set({ verdict: answers.find((answer) => answer === detail.value) ?? null })}
          />
        </FormField>
        <WhyField
          label={t('cases.overrule.reason')}
          description={t('cases.overrule.reasonHelp')}
          value={draft.reason}
          fault={act.faults['/reason']}
          onChange={(reason) => set({ reason })}
        />
        {verdict !== null && (
          <NextNote>{t(verdict === 'present' ? 'cases.overrule.nextPresent' : 'cases.overrule.nextAsked')}</NextNote>
        )}
      </ActForm>
    </div>
  )
}
