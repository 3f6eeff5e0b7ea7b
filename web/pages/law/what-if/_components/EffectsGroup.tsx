import { Button } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleNamed } from '#domain/what-if/effect.ts'
import { CaseLink } from '#web/components/CaseList.tsx'
import { Part } from '#web/components/Part.tsx'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { formatList } from '#web/lib/format.ts'
import { EffectWords } from '#web/pages/law/what-if/_components/EffectWords.tsx'
import type { changedKinds, TransferEffect } from '#web/pages/law/what-if/_lib/together.ts'

type Props = {
  kind: (typeof changedKinds)[number]
  effects: readonly TransferEffect[]
  rules: ReadonlyMap<string, RuleNamed>
}

/** As many as are read in one go; the next are one press away. */
const step = 25

/** The transfers to which a change would do the same kind of thing, each with what it would be. */
export function EffectsGroup({ kind, effects, rules }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [shown, setShown] = useState(step)
  return (
    <Part
      id={`would-${kind}`}
      title={t(`law.whatIf.groups.${kind}`)}
      counter={`(${effects.length})`}
      description={t(`law.whatIf.meaning.${kind}`)}
    >
      <ul className="rules">
        {effects.slice(0, shown).map(({ transfer, effect }) => (
          <li key={transfer.id} className="rule">
            <div>
              <strong>
                <CaseLink row={transfer} />
              </strong>{' '}
              – {transfer.service}
              <div className="note">
                {formatList(
                  transfer.countries.map((code) => countryName(code, language)),
                  language,
                )}
              </div>
              <EffectWords effect={effect} rules={rules} />
            </div>
            <StatusWord status={transfer.status} />
          </li>
        ))}
      </ul>
      {effects.length > shown && (
        <Button onClick={() => setShown(shown + step)}>
          {t('law.whatIf.more', { count: Math.min(step, effects.length - shown), total: effects.length - shown })}
        </Button>
      )}
    </Part>
  )
}
