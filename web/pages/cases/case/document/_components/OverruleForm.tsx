import { Box, Button, FormField, Select, type SelectProps, SpaceBetween, Textarea } from '@cloudscape-design/components'
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
import { useKept } from '#web/lib/use-kept.ts'
import { ActForm } from '#web/pages/cases/case/_components/ActForm.tsx'
import { ifConflict, useAct } from '#web/pages/cases/case/_lib/use-act.ts'
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
  const [draft, setDraft, forget] = useKept(key, emptyOverruling, isOverrulingDraft)
  const [open, setOpen] = useState(draft.verdict !== null || draft.reason !== '')
  const overrule = useWrite('overruleVerdict', ifConflict(onOvertaken))
  const frame = useRef<HTMLDivElement>(null)
  const first = useRef<SelectProps.Ref>(null)
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
  const set = (change: Partial<typeof draft>) => {
    overrule.reset()
    setDraft({ ...draft, ...change })
  }
  if (!open)
    return (
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="inline-link" onClick={() => show(true)}>
          {t('cases.overrule.open')}
        </Button>
        <Info term="overruling" />
      </SpaceBetween>
    )
  const options = answers.map((value) => ({ value, label: t(`clauses.verdicts.${value}`) }))
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
          <Select
            ref={first}
            selectedOption={options.find(({ value }) => value === verdict) ?? null}
            options={options}
            placeholder={t('cases.overrule.choose')}
            onChange={({ detail }) =>
              set({ verdict: answers.find((answer) => answer === detail.selectedOption.value) ?? null })
            }
          />
        </FormField>
        <FormField
          label={t('cases.overrule.reason')}
          description={t('cases.overrule.reasonHelp')}
          errorText={act.faults['/reason']}
          stretch
        >
          <Textarea value={draft.reason} rows={3} onChange={({ detail }) => set({ reason: detail.value })} />
        </FormField>
        {verdict !== null && (
          <div>
            <Box variant="awsui-key-label">{t('cases.decide.next')}</Box>
            {t(verdict === 'present' ? 'cases.overrule.nextPresent' : 'cases.overrule.nextAsked')}
          </div>
        )}
      </ActForm>
    </div>
  )
}
