import { Box, Button, Checkbox, Form, FormField, Input, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIntention, useWrite } from '#web/api/use-write.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Part } from '#web/components/Part.tsx'
import { useKept } from '#web/lib/use-kept.ts'
import {
  attestationOf,
  emptyAttestation,
  faultsIn,
  isAttestationDraft,
} from '#web/pages/law/regime/rule/_lib/attestation-draft.ts'

/** The DPO's word that they read the text: what it will change is said before it is given. */
export function AttestPart({ rule }: { rule: string }) {
  const { t } = useTranslation()
  const [draft, setDraft, forget] = useKept(`attest:${rule}`, emptyAttestation, isAttestationDraft)
  const [tried, setTried] = useState(false)
  const attest = useWrite('attestRule')
  const keyFor = useIntention()
  const faults = faultsIn(draft)
  const set = (change: Partial<typeof draft>) => {
    attest.reset()
    setDraft({ ...draft, ...change })
  }
  const send = () => {
    setTried(true)
    if (faults.textRead || faults.citation || attest.isPending) return
    const body = attestationOf(draft)
    attest.mutate({ params: { rule }, body, idempotencyKey: keyFor({ rule, body }) }, { onSuccess: forget })
  }
  return (
    <Part title={t('law.attest.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Form
          actions={
            <Button variant="primary" formAction="submit" loading={attest.isPending}>
              {t('law.attest.submit')}
            </Button>
          }
        >
          <SpaceBetween size="m">
            <Box>{t('law.attest.description')}</Box>
            <FormField
              label={t('law.attest.textRead')}
              description={t('law.attest.textReadHelp')}
              errorText={tried && faults.textRead ? t('law.attest.textReadMissing') : undefined}
              stretch
            >
              <Textarea value={draft.textRead} rows={4} onChange={({ detail }) => set({ textRead: detail.value })} />
            </FormField>
            <Checkbox checked={draft.corrects} onChange={({ detail }) => set({ corrects: detail.checked })}>
              {t('law.attest.correct')}
            </Checkbox>
            {draft.corrects && (
              <>
                <FormField
                  label={t('law.attest.citationFr')}
                  errorText={tried && faults.citation ? t('law.attest.citationMissing') : undefined}
                  stretch
                >
                  <Input value={draft.fr} onChange={({ detail }) => set({ fr: detail.value })} />
                </FormField>
                <FormField label={t('law.attest.citationEn')} stretch>
                  <Input value={draft.en} onChange={({ detail }) => set({ en: detail.value })} />
                </FormField>
              </>
            )}
            {attest.isError && <Failure error={attest.error} />}
          </SpaceBetween>
        </Form>
      </form>
    </Part>
  )
}
