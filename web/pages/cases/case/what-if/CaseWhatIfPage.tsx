import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { TransferCase } from '#domain/case/case.ts'
import { codeOf } from '#web/api/errors.ts'
import { useRead } from '#web/api/use-read.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Page } from '#web/components/Page.tsx'
import { To } from '#web/components/To.tsx'
import { Comparison } from '#web/pages/law/what-if/_components/Comparison.tsx'
import { type SupposedOfOne, TransferWhatIf } from '#web/pages/law/what-if/_components/TransferWhatIf.tsx'
import { factsOf } from '#web/pages/law/what-if/_lib/other-facts.ts'
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

function WhatIf({ c: { id, facts } }: { c: TransferCase }) {
  const { t } = useTranslation()
  const { name } = facts.recipient
  return (
    <Page title={t('law.whatIf.caseTitle', { name })} description={<About id={id} name={name} />}>
      <TransferWhatIf before={factsOf(facts)} answer={(supposed) => <Answer id={id} supposed={supposed} />} />
    </Page>
  )
}

function Answer({ id, supposed }: { id: string; supposed: SupposedOfOne }) {
  return <Comparison read={useRead('whatIfCase', { params: { case: id }, body: supposed })} />
}

function About({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation()
  return (
    <>
      <To href={`/cases/${id}`}>{name}</To> · {t('law.whatIf.caseDescription')}
    </>
  )
}
