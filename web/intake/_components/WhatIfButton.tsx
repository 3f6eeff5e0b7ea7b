import { Button } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import type { KnownFacts } from '#web/intake/_lib/known-facts.ts'

/** What the page that tries a draft out is handed: the facts so far, for whom, and where the draft is. Nothing of it is stored. */
export type DraftInQuestion = { facts: KnownFacts; name: string; from: string }

/** Leads to the page on which the draft is tried out with other answers. The draft is kept meanwhile. */
export function WhatIfButton({ facts, name }: Omit<DraftInQuestion, 'from'>) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return (
    <Button
      onClick={() =>
        navigate('/requests/what-if', { state: { facts, name, from: pathname } satisfies DraftInQuestion })
      }
    >
      {t('intake.live.whatIf')}
    </Button>
  )
}
