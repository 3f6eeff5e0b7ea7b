import { FormField, RadioGroup } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseIn } from '#domain/case/case.ts'
import { ruling as rulingSchema } from '#domain/case/ruling.ts'
import { fieldSentence } from '#domain/problems/field-errors.ts'
import { useWrite } from '#web/api/use-write.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { type Faults, faultsOf } from '#web/lib/faults.ts'
import { today } from '#web/lib/today.ts'
import { ActForm } from '#web/pages/cases/case/_components/ActForm.tsx'
import { Conditions } from '#web/pages/cases/case/_components/Conditions.tsx'
import { NextNote } from '#web/pages/cases/case/_components/NextNote.tsx'
import { Questions } from '#web/pages/cases/case/_components/Questions.tsx'
import { WhatNext } from '#web/pages/cases/case/_components/WhatNext.tsx'
import { WhyField } from '#web/pages/cases/case/_components/WhyField.tsx'
import { actionBoxId } from '#web/pages/cases/case/_lib/focus-action.ts'
import { clausesInAQuestion, proposedConditions } from '#web/pages/cases/case/_lib/proposals.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'
import { emptyRuling, isRulingDraft, rulingOf } from '#web/pages/cases/case/_lib/ruling-draft.ts'
import { ifConflict, useAct } from '#web/pages/cases/case/_lib/use-act.ts'
import { useKeptDraft } from '#web/pages/cases/case/_lib/use-kept-draft.ts'

const outcomes = ['approved', 'returned', 'refused'] as const

type Props = {
  waiting: CaseIn<'awaiting-decision'>
  /** what is being decided on: what it found can be taken over */
  file: RevisionFile | null
  /** somebody else was faster, or the case moved on */
  onOvertaken: (error: Error) => void
}

/** The decision box: an outcome, its reason, what it needs besides, and what will happen, said before it is pressed. */
export function DecidePart({ waiting, file, onOvertaken }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const decide = useWrite('decideCase', ifConflict(onOvertaken))
  const key = `decide:${waiting.id}:${waiting.revision}`
  const { draft, set, forget } = useKeptDraft(key, emptyRuling, isRulingDraft, decide)
  const ruling = rulingOf(draft)
  const undecided = (): Faults => ({
    '/outcome': t('cases.decide.choose'),
    ...(draft.reason.trim() === '' ? { '/reason': fieldSentence({ pointer: '', code: 'required' }, language) } : {}),
  })
  const act = useAct(
    decide,
    waiting,
    {
      content: ruling && { ruling },
      faults: ruling === null ? undecided() : faultsOf(rulingSchema, ruling, language),
      part: '/ruling',
    },
    forget,
  )
  const lacking = clausesInAQuestion(file, language)
  const proposed =
    file?.clauses?.readable === false
      ? { question: t('cases.decide.readableQuestion'), offer: t('cases.decide.askForReadable') }
      : lacking === ''
        ? null
        : {
            question: t('cases.decide.clausesQuestion', { clauses: lacking }),
            offer: t('cases.decide.askForClauses'),
          }

  return (
    <Part id={actionBoxId} title={t('cases.decide.title')} term="decision">
      <ActForm act={act} submit={t('cases.decide.submit')}>
        <FormField label={t('cases.decide.outcome')} errorText={act.faults['/outcome']} stretch>
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
        <WhyField
          label={t('cases.decide.reason')}
          description={t('cases.decide.reasonHelp')}
          value={draft.reason}
          fault={act.faults['/reason']}
          rows={4}
          onChange={(reason) => set({ reason })}
        />
        {draft.outcome === 'approved' && (
          <Conditions
            values={draft.conditions}
            proposed={proposedConditions(file, waiting.facts, today(), language, {
              complete: (clauses) => t('cases.decide.completeContract', { clauses }),
              restore: (clauses) => t('cases.decide.restoreClauses', { clauses }),
            })}
            faults={act.faults}
            onChange={(conditions) => set({ conditions })}
          />
        )}
        {draft.outcome === 'returned' && (
          <Questions
            values={draft.questions}
            proposed={proposed}
            faults={act.faults}
            onChange={(questions) => set({ questions })}
          />
        )}
        {draft.outcome !== null && (
          <NextNote>
            <WhatNext outcome={draft.outcome} waiting={waiting} />
          </NextNote>
        )}
      </ActForm>
    </Part>
  )
}
