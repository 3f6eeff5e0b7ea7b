import { Box, Button, Form, FormField, RadioGroup, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseIn } from '#domain/case.ts'
import { fieldSentence } from '#domain/field-errors.ts'
import { ruling as rulingSchema } from '#domain/ruling.ts'
import { isConflict } from '#web/api/errors.ts'
import { useIntention, useWrite } from '#web/api/use-write.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { type Faults, faultsOf, refusedFaults } from '#web/lib/faults.ts'
import { useKept } from '#web/lib/use-kept.ts'
import { Conditions } from '#web/pages/cases/case/_components/Conditions.tsx'
import { Questions } from '#web/pages/cases/case/_components/Questions.tsx'
import { WhatNext } from '#web/pages/cases/case/_components/WhatNext.tsx'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'
import { emptyRuling, isRulingDraft, rulingOf } from '#web/pages/cases/case/_lib/ruling-draft.ts'

const outcomes = ['approved', 'returned', 'refused'] as const

type Props = {
  waiting: CaseIn<'awaiting-decision'>
  /** somebody else was faster, or the case moved on */
  onOvertaken: (error: Error) => void
}

/** The decision box: an outcome, its reason, what it needs besides, and what will happen, said before it is pressed. */
export function DecidePart({ waiting, onOvertaken }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [draft, setDraft, forget] = useKept(`decide:${waiting.id}:${waiting.revision}`, emptyRuling, isRulingDraft)
  const [tried, setTried] = useState(false)
  const decide = useWrite('decideCase', (error) => isConflict(error) && onOvertaken(error))
  const keyFor = useIntention()

  const ruling = rulingOf(draft)
  const own = ruling === null ? null : faultsOf(rulingSchema, ruling, language)
  const shown: Faults = { ...refusedFaults(decide.error, '/ruling'), ...(tried ? own : null) }
  const set = (change: Partial<typeof draft>) => {
    decide.reset()
    setDraft({ ...draft, ...change })
  }
  const send = () => {
    setTried(true)
    if (ruling === null || own !== null || decide.isPending) return
    const body = { version: waiting.version, ruling }
    decide.mutate({ params: { case: waiting.id }, body, idempotencyKey: keyFor(body) }, { onSuccess: forget })
  }

  return (
    <Part id={actionBoxId} title={t('cases.decide.title')} term="decision">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Form
          actions={
            <Button variant="primary" formAction="submit" loading={decide.isPending}>
              {t('cases.decide.submit')}
            </Button>
          }
        >
          <SpaceBetween size="m">
            <FormField
              label={t('cases.decide.outcome')}
              errorText={tried && draft.outcome === null ? t('cases.decide.choose') : undefined}
              stretch
            >
              <RadioGroup
                value={draft.outcome}
                items={outcomes.map((outcome) => ({
                  value: outcome,
                  label: t(`cases.decide.${outcome}`),
                  description: t(`cases.decide.${outcome}Help`),
                }))}
                onChange={({ detail }) => set({ outcome: outcomes.find((o) => o === detail.value) ?? null })}
              />
            </FormField>
            <FormField
              label={t('cases.decide.reason')}
              description={t('cases.decide.reasonHelp')}
              errorText={
                shown['/reason'] ??
                (tried && draft.reason.trim() === ''
                  ? fieldSentence({ pointer: '', code: 'required' }, language)
                  : undefined)
              }
              stretch
            >
              <Textarea value={draft.reason} rows={4} onChange={({ detail }) => set({ reason: detail.value })} />
            </FormField>
            {draft.outcome === 'approved' && (
              <Conditions values={draft.conditions} faults={shown} onChange={(conditions) => set({ conditions })} />
            )}
            {draft.outcome === 'returned' && (
              <Questions values={draft.questions} faults={shown} onChange={(questions) => set({ questions })} />
            )}
            {draft.outcome !== null && (
              <div>
                <Box variant="awsui-key-label">{t('cases.decide.next')}</Box>
                <WhatNext outcome={draft.outcome} waiting={waiting} />
              </div>
            )}
            {decide.isError && !isConflict(decide.error) && <Failure error={decide.error} />}
          </SpaceBetween>
        </Form>
      </form>
    </Part>
  )
}
