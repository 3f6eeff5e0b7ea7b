import { Alert, Box, Button, SpaceBetween, Wizard, type WizardProps } from '@cloudscape-design/components'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Transfer } from '#domain/facts/transfer.ts'
import { Failure } from '#web/components/Failure.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Letter } from '#web/intake/_components/Letter.tsx'
import { LivePanel } from '#web/intake/_components/LivePanel.tsx'
import { ProtectionStep } from '#web/intake/_components/ProtectionStep.tsx'
import { WhatStep } from '#web/intake/_components/WhatStep.tsx'
import { WhereStep } from '#web/intake/_components/WhereStep.tsx'
import { WhoStep } from '#web/intake/_components/WhoStep.tsx'
import { check } from '#web/intake/_lib/check.ts'
import { remaining } from '#web/intake/_lib/remaining.ts'
import { faultsIn, fieldsOf, firstFaultOf, firstFaulty, type StepName, stepNames } from '#web/intake/_lib/steps.ts'
import { useAsking } from '#web/intake/_lib/use-asking.ts'
import { focusFirstInvalid, useQuestionFocus } from '#web/intake/_lib/use-question-focus.ts'
import { IntakeContext } from '#web/intake/intake-context.ts'
import type { DraftInHand } from '#web/intake/use-draft.ts'
import { type Faults, refusedFaults } from '#web/lib/faults.ts'
import { formatClock } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import '#web/styles/intake.css'

const content: Readonly<Record<StepName, ReactNode>> = {
  who: <WhoStep />,
  what: <WhatStep />,
  where: <WhereStep />,
  protection: <ProtectionStep />,
}

/** A step before the questions about the transfer: the answers to a return's questions; `tried` says that it was to be left already. */
export type FirstStep = { title: string; content: (tried: boolean) => ReactNode; ready: boolean }

type Props = {
  inHand: DraftInHand
  first?: FirstStep
  sendLabel: string
  sending: boolean
  error: unknown
  onSend: (facts: Transfer) => void
  /** an answer was changed: what the server said of the one before is out of date */
  onEdit: () => void
  onCancel?: () => void
}

/** The intake form in five steps, with what is known of the transfer beside it. */
export function IntakeWizard({ inHand, first, sendLabel, sending, error, onSend, onEdit, onCancel }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [uploading, setUploading] = useState(false)
  const { draft } = inHand
  const change: DraftInHand['change'] = (to) => {
    onEdit()
    inHand.change(to)
  }

  const names: readonly string[] = [...(first ? ['first'] : []), ...stepNames, 'send']
  // a draft that was begun before begins at its step: those before it were left
  const left = new Set(stepNames.filter((name) => seen.has(name) || names.indexOf(name) < inHand.step))
  const asking = useAsking(draft, left, names[inHand.step] === 'protection')
  const checked = check(draft, asking.asked, today(), language)
  const missing: Faults = checked.ok ? {} : checked.faults
  // a correction sends the facts one level down
  const refused = refusedFaults(error, first ? '/facts' : '')
  const isReady = (name: string | undefined) =>
    name === 'first' ? first?.ready !== false : !stepNames.some((s) => s === name && faultsIn(missing, s))
  const shown = onlyOf({ ...missing, ...refused }, seen)

  const goToQuestion = useQuestionFocus((step) => inHand.goTo(names.indexOf(step)))
  /** Whoever is held back is taken to what holds them back. */
  const goToFault = (step: StepName | null) => {
    const pointer = step === null ? undefined : firstFaultOf(missing, step)
    if (pointer === undefined) focusFirstInvalid()
    else goToQuestion(pointer)
  }
  const navigate = ({ detail }: { detail: WizardProps.NavigateDetail }) => {
    const here = names[inHand.step]
    if (here !== undefined) setSeen((before) => new Set([...before, here]))
    if (detail.requestedStepIndex > inHand.step && (!isReady(here) || (here === 'protection' && uploading)))
      return goToFault(stepNames.find((name) => name === here) ?? null)
    inHand.goTo(detail.requestedStepIndex)
  }
  /** A corrected case was answered whole before: nobody has to walk through what they do not change. */
  const canSend = first?.ready === true && checked.ok && !uploading && inHand.step < names.length - 2
  const send = () => {
    setSeen(new Set(names))
    if (!checked.ok) return goToFault(firstFaulty(missing))
    if (!uploading && !sending) onSend(checked.facts)
  }

  return (
    <IntakeContext value={{ draft, change, shown, asking, onUploading: setUploading, goToQuestion }}>
      <SpaceBetween size="m">
        <div>
          <QuestionsLeft count={remaining(draft, asking.asked ?? asking.shown, left)} />
          <Saved at={inHand.savedAt} />
        </div>
        <div className="intake-room">
          <div className="intake">
            <Wizard
              activeStepIndex={Math.min(inHand.step, names.length - 1)}
              onNavigate={navigate}
              onSubmit={send}
              onCancel={onCancel}
              isLoadingNextStep={sending}
              i18nStrings={{ submitButton: sendLabel, cancelButton: t('intake.later') }}
              secondaryActions={
                canSend && <Button onClick={() => inHand.goTo(names.length - 1)}>{t('intake.toSend')}</Button>
              }
              steps={[
                ...(first ? [{ title: first.title, content: first.content(seen.has('first')) }] : []),
                ...stepNames.map((name) => ({
                  title: t(`intake.steps.${name}`),
                  content: content[name],
                  ...(name === 'protection' && uploading && seen.has(name)
                    ? { errorText: t('intake.uploadRunning') }
                    : {}),
                })),
                {
                  title: t('intake.steps.send'),
                  content: (
                    <SpaceBetween size="m">
                      {error !== null && <Failure error={error} />}
                      <Letter missing={shownOr(missing, refused)} onGoTo={(step) => inHand.goTo(names.indexOf(step))} />
                    </SpaceBetween>
                  ),
                },
              ]}
            />
            <div className="intake-live">
              <LivePanel missing={missing} left={left} />
            </div>
          </div>
        </div>
      </SpaceBetween>
    </IntakeContext>
  )
}

/** The faults of the steps that have been left once: nobody is told off for what they have not come to. */
const onlyOf = (faults: Faults, seen: ReadonlySet<string>): Faults =>
  Object.fromEntries(
    Object.entries(faults).filter(([at]) =>
      stepNames.some((step) => seen.has(step) && fieldsOf[step].some((p) => at === p || at.startsWith(`${p}/`))),
    ),
  )

const shownOr = (missing: Faults, refused: Faults): Faults => (Object.keys(missing).length > 0 ? missing : refused)

function QuestionsLeft({ count }: { count: number }) {
  const { t } = useTranslation()
  return <Box>{count === 0 ? t('intake.noneLeft') : t('intake.questionsLeft', { count })}</Box>
}

function Saved({ at }: { at: DraftInHand['savedAt'] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (at === null) return null
  if (at === 'lost') return <Alert type="warning">{t('intake.notSaved')}</Alert>
  return <Box color="text-body-secondary">{t('intake.saved', { time: formatClock(at, language) })}</Box>
}
