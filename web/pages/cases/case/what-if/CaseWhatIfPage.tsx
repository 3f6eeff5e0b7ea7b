import { Alert, Button, Form, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { BodyOf } from '#api/routes.ts'
import type { TransferCase } from '#domain/case.ts'
import { codeOf } from '#web/api/errors.ts'
import { useRead } from '#web/api/use-read.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Page } from '#web/components/Page.tsx'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { today } from '#web/lib/today.ts'
import { OtherFactsForm } from '#web/pages/cases/case/what-if/_components/OtherFactsForm.tsx'
import { changedFacts, factsOf } from '#web/pages/cases/case/what-if/_lib/other-facts.ts'
import { isWhole, type Supposed, suppositionOf } from '#web/pages/law/_lib/supposed.ts'
import { CaseAnswer } from '#web/pages/law/what-if/_components/CaseAnswer.tsx'
import { WhatChanges } from '#web/pages/law/what-if/_components/WhatChanges.tsx'
import { NotFoundPage } from '#web/pages/NotFoundPage.tsx'
import '#web/styles/law.css'

/** One case with other facts, or under another law: what would be different. Nothing of it is stored. */
export function CaseWhatIfPage() {
  const { case: id = '' } = useParams()
  const read = useRead('readCase', { params: { case: id } })
  if (read.data === undefined && read.isError && codeOf(read.error) === 'not-found') return <NotFoundPage />
  return (
    <Loaded read={read} skeleton={<ListSkeleton lines={12} />}>
      {({ case: c }) => <WhatIf key={c.id} c={c} />}
    </Loaded>
  )
}

function WhatIf({ c }: { c: TransferCase }) {
  const { t } = useTranslation()
  const before = factsOf(c.facts)
  const [facts, setFacts] = useState(before)
  const [law, setLaw] = useState<Supposed>({ kind: 'status-ends', regime: '', what: '', on: today() })
  const [asked, setAsked] = useState<BodyOf<'whatIfCase'> | null>(null)
  const [tried, setTried] = useState(false)
  const ask = () => {
    const other = changedFacts(before, facts)
    setTried(true)
    setAsked(
      other === undefined && !isWhole(law)
        ? null
        : {
            ...(other === undefined ? {} : { facts: other }),
            ...(isWhole(law) ? { law: suppositionOf(law) } : {}),
            ...(law.on === '' ? {} : { on: law.on }),
          },
    )
  }
  const { name } = c.facts.recipient
  return (
    <Page title={t('law.whatIf.caseTitle', { name })} description={<About id={c.id} name={name} />}>
      <SpaceBetween size="l">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            ask()
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
              <Part title={t('law.whatIf.otherFacts')} description={t('law.whatIf.otherFactsDescription')}>
                <OtherFactsForm facts={facts} onChange={setFacts} />
              </Part>
              <Part title={t('law.whatIf.otherLaw')}>
                <WhatChanges supposed={law} onChange={setLaw} incomplete={tried && law.regime !== ''} />
              </Part>
            </SpaceBetween>
          </Form>
        </form>
        {tried && asked === null && <Alert type="info">{t('law.whatIf.nothingSupposed')}</Alert>}
        {asked !== null && <CaseAnswer id={c.id} supposed={asked} />}
      </SpaceBetween>
    </Page>
  )
}

function About({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation()
  return (
    <>
      <To href={`/cases/${id}`}>{name}</To> · {t('law.whatIf.caseDescription')}
    </>
  )
}
