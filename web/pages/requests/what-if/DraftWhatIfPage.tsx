import { Alert } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useRead } from '#web/api/use-read.ts'
import { Page } from '#web/components/Page.tsx'
import { ButtonTo, To } from '#web/components/To.tsx'
import { draftInQuestion } from '#web/intake/_lib/draft-in-question.ts'
import type { KnownFacts } from '#web/intake/_lib/known-facts.ts'
import { Comparison } from '#web/pages/law/what-if/_components/Comparison.tsx'
import { type SupposedOfOne, TransferWhatIf } from '#web/pages/law/what-if/_components/TransferWhatIf.tsx'
import { factsOf } from '#web/pages/law/what-if/_lib/other-facts.ts'
import '#web/styles/law.css'

/** A request that is not sent yet, with other answers or under another law. The draft stays as it is, and nothing is stored. */
export function DraftWhatIfPage() {
  const { t } = useTranslation()
  const draft = draftInQuestion(useLocation().state)
  if (draft === null)
    return (
      <Page title={t('intake.whatIf.title')}>
        <Alert type="info" action={<ButtonTo href="/requests/new">{t('intake.whatIf.open')}</ButtonTo>}>
          {t('intake.whatIf.noDraft')}
        </Alert>
      </Page>
    )
  const { facts, name, from } = draft
  return (
    <Page
      title={name === '' ? t('intake.whatIf.title') : t('intake.whatIf.titleFor', { name })}
      description={
        <>
          <To href={from}>{t('intake.whatIf.back')}</To> · {t('intake.whatIf.description')}
        </>
      }
    >
      <TransferWhatIf before={factsOf(facts)} answer={(supposed) => <Answer facts={facts} supposed={supposed} />} />
    </Page>
  )
}

function Answer({ facts, supposed }: { facts: KnownFacts; supposed: SupposedOfOne }) {
  return <Comparison read={useRead('whatIfDraft', { body: { facts, supposed } })} />
}
