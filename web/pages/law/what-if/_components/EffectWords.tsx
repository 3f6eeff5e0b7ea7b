import { useTranslation } from 'react-i18next'
import type { Effect, RuleNamed } from '#domain/what-if/effect.ts'
import { RiskWord } from '#web/components/RiskWord.tsx'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type Props = { effect: Effect; rules: ReadonlyMap<string, RuleNamed> }

const lists = ['asked', 'settled', 'said', 'unsaid'] as const

/** What would be different about a transfer: the recommendation, the risk, and the rules behind it. */
export function EffectWords({ effect, rules }: Props) {
  const { t } = useTranslation()
  const word = useRecommendationWord()
  const { outcome, risk, authorisations } = effect
  return (
    <div className="effect">
      <div>
        {outcome.before === outcome.after
          ? t('law.whatIf.sameOutcome', { outcome: word(outcome.after) })
          : t('law.whatIf.outcome', { before: word(outcome.before), after: word(outcome.after) })}
      </div>
      {risk.before !== risk.after && (
        <div>
          {t('law.whatIf.risk')} <RiskWord level={risk.before} /> → <RiskWord level={risk.after} />
        </div>
      )}
      {authorisations.gained.map((one) => (
        <div key={one.rule}>
          <Authorisation {...one} gained />
        </div>
      ))}
      {authorisations.lost.map((one) => (
        <div key={one.rule}>
          <Authorisation {...one} gained={false} />
        </div>
      ))}
      {lists.map(
        (list) =>
          effect[list].length > 0 && (
            <div key={list}>
              <strong>{t(`law.whatIf.${list}`)}</strong>
              <ul className="lines">
                {effect[list].map((id) => (
                  <li key={id}>
                    <Reason id={id} rule={rules.get(id)} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  )
}

function Reason({ id, rule }: { id: string; rule: RuleNamed | undefined }) {
  const { language } = useLanguage()
  if (rule === undefined) return id
  return (
    <>
      <To href={`/law/${rule.regime}/${id}`}>{rule.title[language]}</To>{' '}
      <span className="note">{rule.citation[language]}</span>
    </>
  )
}

type AuthorisationProps = Effect['authorisations']['gained'][number] & { gained: boolean }

function Authorisation({ authority, forecastDays, gained }: AuthorisationProps) {
  const { t } = useTranslation()
  if (!gained) return t('law.whatIf.authorisationLost', { authority })
  if (forecastDays === null) return t('law.whatIf.authorisationGained', { authority })
  return t('law.whatIf.authorisationGainedIn', { authority, count: forecastDays })
}
