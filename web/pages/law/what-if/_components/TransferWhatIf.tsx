import { Alert, SpaceBetween } from '@cloudscape-design/components'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyOf } from '#api/routes.ts'
import { today } from '#web/lib/today.ts'
import { isWhole, type Supposed, suppositionOf } from '#web/pages/law/_lib/supposed.ts'
import { OtherFactsForm } from '#web/pages/law/what-if/_components/OtherFactsForm.tsx'
import { SupposeForm } from '#web/pages/law/what-if/_components/SupposeForm.tsx'
import { changedFacts, lacksHosting, type OtherFacts } from '#web/pages/law/what-if/_lib/other-facts.ts'

/** What is supposed of one transfer: other facts, another law, or both. */
export type SupposedOfOne = BodyOf<'whatIfCase'>

type Props = { before: OtherFacts; answer: (supposed: SupposedOfOne) => ReactNode }

/** One transfer, filed or still a draft, with other facts or under another law. Nothing of it is stored. */
export function TransferWhatIf({ before, answer }: Props) {
  const { t } = useTranslation()
  const [facts, setFacts] = useState(before)
  const [law, setLaw] = useState<Supposed>({ kind: 'status-ends', regime: '', what: '', on: today() })
  const [asked, setAsked] = useState<SupposedOfOne | null>(null)
  const [tried, setTried] = useState(false)
  const other = changedFacts(before, facts)
  const ask = () => {
    setTried(true)
    setAsked(
      (other === undefined && !isWhole(law)) || lacksHosting(other)
        ? null
        : {
            ...(other === undefined ? {} : { facts: other }),
            ...(isWhole(law) ? { law: suppositionOf(law) } : {}),
            ...(law.on === '' ? {} : { on: law.on }),
          },
    )
  }
  return (
    <SpaceBetween size="l">
      <SupposeForm
        facts={<OtherFactsForm facts={facts} onChange={setFacts} lacksHosting={tried && lacksHosting(other)} />}
        law={law}
        onLaw={setLaw}
        incomplete={tried && law.regime !== ''}
        onAsk={ask}
      />
      {tried && asked === null && !lacksHosting(other) && <Alert type="info">{t('law.whatIf.nothingSupposed')}</Alert>}
      {asked !== null && answer(asked)}
    </SpaceBetween>
  )
}
