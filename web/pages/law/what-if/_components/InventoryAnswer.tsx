import { Alert, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Supposition } from '#domain/what-if/supposition.ts'
import { Failure } from '#web/components/Failure.tsx'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay, formatNumber } from '#web/lib/format.ts'
import { EffectsGroup } from '#web/pages/law/what-if/_components/EffectsGroup.tsx'
import { changedKinds, type Effects } from '#web/pages/law/what-if/_lib/together.ts'
import { useInventoryEffects } from '#web/pages/law/what-if/_lib/use-inventory-effects.ts'

type Props = { change: Supposition; on: string }

/** What a change would do to the inventory: how many transfers of each kind, then which, and why. */
export function InventoryAnswer({ change, on }: Props) {
  const { effects, error, retry } = useInventoryEffects(change, on)
  return (
    <SpaceBetween size="m">
      {error !== null && <Failure error={error} retry={retry} />}
      {effects === undefined && error === null && <ListSkeleton lines={8} />}
      {effects !== undefined && <Figures effects={effects} />}
      {effects !== undefined && <Unchanged effects={effects} />}
      {effects !== undefined &&
        changedKinds
          .filter((kind) => effects.byKind[kind].length > 0)
          .map((kind) => <EffectsGroup key={kind} kind={kind} effects={effects.byKind[kind]} rules={effects.rules} />)}
    </SpaceBetween>
  )
}

function Figures({ effects }: { effects: Effects }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { on, byKind, same, compared, total } = effects
  const numbers = {
    compared: formatNumber(compared, language),
    total: formatNumber(total, language),
    day: formatDay(on, language),
  }
  return (
    <section aria-label={t('law.whatIf.answer')}>
      <h2 className="answer">{t('law.whatIf.answerOn', numbers)}</h2>
      <ul className="figures">
        {changedKinds.map((kind) => (
          <li key={kind} className={`would-${kind}`}>
            <span className="figure">{formatNumber(byKind[kind].length, language)}</span>{' '}
            {byKind[kind].length > 0 ? (
              <a href={`#would-${kind}`}>{t(`law.whatIf.kinds.${kind}`)}</a>
            ) : (
              t(`law.whatIf.kinds.${kind}`)
            )}
          </li>
        ))}
        <li className="would-same">
          <span className="figure">{formatNumber(same, language)}</span> {t('law.whatIf.kinds.same')}
        </li>
      </ul>
      <p className="note" role="status">
        {t(compared < total ? 'law.whatIf.comparing' : 'law.whatIf.compared', numbers)} {t('law.whatIf.limits')}
      </p>
    </section>
  )
}

/** Why nothing changes, where nothing does: because nothing rests on it, or because no rule asks. */
function Unchanged({ effects: { isRead, total, compared, same } }: { effects: Effects }) {
  const { t } = useTranslation()
  if (same < compared) return null
  if (!isRead) return <Alert type="info">{t('law.whatIf.notRead')}</Alert>
  if (compared < total) return null
  return <Alert type="info">{t(total === 0 ? 'law.whatIf.noTransfer' : 'law.whatIf.noEffect')}</Alert>
}
