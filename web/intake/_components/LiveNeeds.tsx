import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/law/advice/advice.ts'
import { Sign } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { RuleLinks } from '#web/intake/_components/RuleLinks.tsx'
import { type Need, needsIn } from '#web/intake/_lib/advice.ts'

type Props = {
  advice: Advice
  /** what the contract that was read still lacks */
  clausesToAsk: number
  /** the paper that was read is another one: the agreement is still to come */
  agreementLacks: boolean
  /** places of the standard clauses to be restored or filled in */
  standardToAsk: number
}

/** What will be needed, what stops the transfer first; what only a missing answer would add stands behind. */
export function LiveNeeds({ advice, clausesToAsk, agreementLacks, standardToAsk }: Props) {
  const { t } = useTranslation()
  const { sure, maybe } = needsIn(advice)
  const stops = sure.filter(({ severity }) => severity === 'stops')
  const asks = sure.filter(({ severity }) => severity !== 'stops')
  const nothing = sure.length === 0 && clausesToAsk + standardToAsk === 0
  const list = (needs: Need[]) => (
    <ul className="lines">
      {needs.map((need) => (
        <NeedLine key={need.obligation} need={need} advice={advice} />
      ))}
    </ul>
  )
  return (
    <div>
      {stops.length > 0 && (
        <>
          <Title words={t('intake.live.stops')} />
          {list(stops)}
        </>
      )}
      {(asks.length > 0 || clausesToAsk + standardToAsk > 0 || stops.length === 0) && (
        <Title words={t('intake.live.need')} />
      )}
      {clausesToAsk + standardToAsk > 0 && (
        <ul className="lines">
          {clausesToAsk > 0 && (
            <li>
              {agreementLacks ? t('intake.live.needAgreement') : t('intake.live.needClauses', { count: clausesToAsk })}
            </li>
          )}
          {standardToAsk > 0 && <li>{t('intake.live.needStandard', { count: standardToAsk })}</li>}
        </ul>
      )}
      {asks.length > 0 && list(asks)}
      {nothing && <Sign type="good">{t('intake.live.needNothing')}</Sign>}
      {maybe.length > 0 && (
        <details>
          <summary>{t('intake.live.needMaybe', { count: maybe.length })}</summary>
          {list(maybe)}
        </details>
      )}
    </div>
  )
}

function Title({ words }: { words: string }) {
  return (
    <Box variant="h3" fontSize="heading-xs" padding="n">
      {words}
    </Box>
  )
}

function NeedLine({ need, advice }: { need: Need; advice: Advice }) {
  const { language } = useLanguage()
  return (
    <li>
      {need.todo[language]} <RuleLinks rules={need.rules.map(({ rule }) => rule)} advice={advice} />
    </li>
  )
}
