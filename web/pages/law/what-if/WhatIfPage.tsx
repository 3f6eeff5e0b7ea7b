import { Alert, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { mayDo } from '#domain/access/permission.ts'
import { Page } from '#web/components/Page.tsx'
import { today } from '#web/lib/today.ts'
import { isWhole, type Supposed, supposedIn, suppositionOf, whatIfAddress } from '#web/pages/law/_lib/supposed.ts'
import { InventoryAnswer } from '#web/pages/law/what-if/_components/InventoryAnswer.tsx'
import { SupposeForm } from '#web/pages/law/what-if/_components/SupposeForm.tsx'
import { useProfile } from '#web/profile-context.ts'
import '#web/styles/law.css'

/** Tries a change of law out on the inventory before it comes. The address is the question: a link to the page is a link to the answer. */
export function WhatIfPage() {
  const { t } = useTranslation()
  const profile = useProfile()
  const [search] = useSearchParams()
  const asked = supposedIn(search, today())
  return (
    <Page title={t('law.whatIf.title')} description={t('law.whatIf.description')}>
      {mayDo(profile, 'law:suppose', null).ok ? (
        <SpaceBetween size="l">
          <Question asked={asked} address={search.toString()} />
          {isWhole(asked) && <InventoryAnswer key={search.toString()} change={suppositionOf(asked)} on={asked.on} />}
        </SpaceBetween>
      ) : (
        <Alert type="info">{t('law.whatIf.notOpen')}</Alert>
      )}
    </Page>
  )
}

/** The form holds what the address asks until somebody changes it; another address, another question. */
function Question({ asked, address }: { asked: Supposed; address: string }) {
  const navigate = useNavigate()
  const [supposed, setSupposed] = useState(asked)
  const [tried, setTried] = useState(false)
  const [held, setHeld] = useState(address)
  if (held !== address) {
    setHeld(address)
    setSupposed(asked)
  }
  const ask = () => {
    setTried(true)
    if (isWhole(supposed)) navigate(whatIfAddress(supposed), { preventScrollReset: true })
  }
  return <SupposeForm law={supposed} onLaw={setSupposed} incomplete={tried} onAsk={ask} />
}
