import { Alert } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { CaseFile } from '#api/resources.ts'
import type { CaseIn } from '#domain/case/case.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { intentionFor } from '#web/api/intention.ts'
import { useRead } from '#web/api/use-read.ts'
import { useWrite } from '#web/api/use-write.ts'
import { Loaded } from '#web/components/Loaded.tsx'
import { Page } from '#web/components/Page.tsx'
import { To } from '#web/components/To.tsx'
import { draftOf } from '#web/intake/_lib/draft.ts'
import { draftKey } from '#web/intake/_lib/kept-draft.ts'
import { IntakeWizard } from '#web/intake/IntakeWizard.tsx'
import { useDraft } from '#web/intake/use-draft.ts'
import { AnswersStep } from '#web/pages/cases/case/correction/AnswersStep.tsx'
import { joinAnswers } from '#web/pages/cases/case/correction/join-answers.ts'
import { useProfile } from '#web/profile-context.ts'

/** A returned case, answered, corrected and sent again as its next revision. */
export function CorrectionPage() {
  const { case: id = '' } = useParams()
  const read = useRead('readCase', { params: { case: id } })
  return <Loaded read={read}>{(file) => <Correctable key={file.case.revision} file={file} />}</Loaded>
}

function Correctable({ file }: { file: CaseFile }) {
  const { t } = useTranslation()
  if (file.case.status === 'returned' && file.actions.includes('case:correct'))
    return <Correction returned={file.case} file={file} />
  return (
    <Page title={file.case.facts.recipient.name}>
      <Alert type="info" action={<To href={`/cases/${file.case.id}`}>{t('intake.correction.seeCase')}</To>}>
        {t('intake.correction.notReturned')}
      </Alert>
    </Page>
  )
}

function Correction({ returned, file }: { returned: CaseIn<'returned'>; file: CaseFile }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const profile = useProfile()
  const { id, revision, version, facts, decision } = returned
  const document = file.revisions.find((r) => r.revision === revision)?.document ?? null
  const inHand = useDraft(draftKey(profile.id, `${id}:${revision}`), draftOf(facts, document?.name ?? null))
  const correct = useWrite('correctCase')

  const send = (corrected: Transfer) => {
    const body = { version, facts: corrected, answers: joinAnswers(decision.questions, inHand.answers) }
    const intention = intentionFor(inHand.intention, body, () => crypto.randomUUID())
    inHand.intend(intention)
    correct.mutate(
      { params: { case: id }, body, idempotencyKey: intention.key },
      {
        onSuccess: () => {
          inHand.drop()
          navigate(`/cases/${id}`)
        },
      },
    )
  }
  return (
    <Page
      title={t('intake.correction.title', { recipient: facts.recipient.name })}
      description={t('intake.correction.description')}
    >
      <IntakeWizard
        inHand={inHand}
        first={{
          title: t('intake.correction.step'),
          content: (tried) => (
            <AnswersStep decision={decision} answers={inHand.answers} tried={tried} onAnswer={inHand.answer} />
          ),
          ready: decision.questions.every((_, index) => (inHand.answers[index] ?? '').trim() !== ''),
        }}
        sendLabel={t('intake.sendAgain')}
        sending={correct.isPending}
        error={correct.error}
        onSend={send}
        onEdit={correct.reset}
        onCancel={() => navigate(`/cases/${id}`)}
      />
    </Page>
  )
}
