import { Button } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleNamed } from '#domain/what-if/effect.ts'
import { CaseLink } from '#web/components/CaseList.tsx'
import { Countries } from '#web/components/Countries.tsx'
import { Part } from '#web/components/Part.tsx'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { EffectWords } from '#web/pages/law/what-if/_components/EffectWords.tsx'
import { type Cluster, clustersOf } from '#web/pages/law/what-if/_lib/clusters.ts'
import type { changedKinds, TransferEffect } from '#web/pages/law/what-if/_lib/together.ts'

type Props = {
  kind: (typeof changedKinds)[number]
  effects: readonly TransferEffect[]
  rules: ReadonlyMap<string, RuleNamed>
}

/** The transfers to which a change would do the same kind of thing, by what it comes down to for them. */
export function EffectsGroup({ kind, effects, rules }: Props) {
  const { t } = useTranslation()
  return (
    <Part
      id={`would-${kind}`}
      title={t(`law.whatIf.groups.${kind}`)}
      counter={`(${effects.length})`}
      description={t(`law.whatIf.meaning.${kind}`)}
    >
      <ul className="clusters">
        {clustersOf(effects).map((cluster) => (
          <li key={cluster.key} className="cluster">
            <EffectWords effect={cluster.effect} rules={rules} />
            <Transfers transfers={cluster.transfers} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** As many as are read in one go; the next are one press away. */
const step = 20

function Transfers({ transfers }: Pick<Cluster, 'transfers'>) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(step)
  const left = transfers.length - shown
  return (
    <div>
      <strong>{t('law.whatIf.transfers', { count: transfers.length })}</strong>
      <ul className="plain">
        {transfers.slice(0, shown).map((transfer) => (
          <li key={transfer.id} className="transfer">
            <span>
              <CaseLink row={transfer} /> – {transfer.service}{' '}
              <span className="note">
                <Countries codes={transfer.countries} />
              </span>
            </span>
            <StatusWord status={transfer.status} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + step)}>
          {t('law.whatIf.more', { count: Math.min(step, left), total: left })}
        </Button>
      )}
    </div>
  )
}
