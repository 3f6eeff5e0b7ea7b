import { Alert, Button, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { mayDo } from '#domain/access/permission.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { intentionFor } from '#web/api/intention.ts'
import { useWrite } from '#web/api/use-write.ts'
import { useApp } from '#web/app-context.ts'
import { NotOpen } from '#web/components/NotOpen.tsx'
import { Page } from '#web/components/Page.tsx'
import { emptyDraft } from '#web/intake/_lib/draft.ts'
import { draftKey } from '#web/intake/_lib/kept-draft.ts'
import { IntakeWizard } from '#web/intake/IntakeWizard.tsx'
import { useDraft } from '#web/intake/use-draft.ts'
import { useProfile } from '#web/profile-context.ts'

/** Where a request begins, for whoever may file one. */
export function NewRequestPage() {
  const { t } = useTranslation()
  const profile = useProfile()
  if (mayDo(profile, 'case:submit', null).ok) return <NewRequest />
  return (
    <Page title={t('intake.title')}>
      <NotOpen />
    </Page>
  )
}

/** Files a request. Sent twice, by impatience or by accident, it makes one case. */
function NewRequest() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { config } = useApp()
  const profile = useProfile()
  const inHand = useDraft(draftKey(profile.id, 'new'), emptyDraft(config.exporter))
  const submit = useWrite('submitCase')
  const recipient = inHand.draft.recipient.name.trim()

  const send = (facts: Transfer) => {
    const intention = intentionFor(inHand.intention, facts, () => crypto.randomUUID())
    inHand.intend(intention)
    submit.mutate(
      { body: facts, idempotencyKey: intention.key },
      {
        onSuccess: ({ id }) => {
          inHand.drop()
          navigate(`/cases/${id}`)
        },
      },
    )
  }
  return (
    <Page
      title={recipient === '' ? t('intake.title') : t('intake.titleFor', { recipient })}
      description={t('intake.description')}
      actions={inHand.savedAt !== null && <Button onClick={inHand.startOver}>{t('intake.startOver')}</Button>}
    >
      <SpaceBetween size="m">
        {inHand.restore !== null && (
          <Alert type="info" action={<Button onClick={inHand.restore}>{t('intake.restore')}</Button>}>
            {t('intake.erased')}
          </Alert>
        )}
        <IntakeWizard
          inHand={inHand}
          sendLabel={t('intake.send')}
          sending={submit.isPending}
          error={submit.error}
          onSend={send}
          onEdit={submit.reset}
          onCancel={() => navigate('/requests')}
        />
      </SpaceBetween>
    </Page>
  )
}
