import { Button, Form, SpaceBetween } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import type { Supposed } from '#web/pages/law/_lib/supposed.ts'
import { WhatChanges } from '#web/pages/law/what-if/_components/WhatChanges.tsx'

type Props = {
  /** the answers of one transfer, where one is tried out */
  facts?: ReactNode
  law: Supposed
  onLaw: (law: Supposed) => void
  /** the change of law was asked for and is not whole */
  incomplete: boolean
  onAsk: () => void
}

/** What is to be supposed, of one transfer or of all of them, and the button that compares. */
export function SupposeForm({ facts, law, onLaw, incomplete, onAsk }: Props) {
  const { t } = useTranslation()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAsk()
      }}
    >
      <Form
        actions={
          <Button variant="primary" formAction="submit">
            {t('law.whatIf.compare')}
          </Button>
        }
      >
        <SpaceBetween size="m">
          {facts && (
            <Part title={t('law.whatIf.otherFacts')} description={t('law.whatIf.otherFactsDescription')}>
              {facts}
            </Part>
          )}
          <Part title={t(facts ? 'law.whatIf.otherLaw' : 'law.whatIf.question')}>
            <WhatChanges supposed={law} onChange={onLaw} incomplete={incomplete} />
          </Part>
        </SpaceBetween>
      </Form>
    </form>
  )
}
