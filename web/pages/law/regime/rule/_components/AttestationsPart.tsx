import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import type { RuleAttestation, RuleFile } from '#web/pages/law/_lib/rule-version.ts'

type Props = { attestations: readonly RuleAttestation[]; chain: RuleFile['chain'] }

/** Who read the text behind the rule, when, and what they read; and a warning where the record of it was altered. */
export function AttestationsPart({ attestations, chain }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Part title={t('law.rule.attestations')} counter={`(${attestations.length})`}>
      {chain.fault && <Sign type="bad">{t('law.rule.recordBroken', { sequence: chain.fault.sequence })}</Sign>}
      {attestations.length === 0 ? (
        <Box>{t('law.rule.noAttestation')}</Box>
      ) : (
        <>
          <ul className="lines">
            {attestations.map(({ by, on, textRead, citation, record }) => (
              <li key={`${by.id} ${on} ${textRead}`}>
                <strong>{t('law.rule.attested', { name: by.name, day: formatDay(on, language) })}</strong>
                <div className="prose">{textRead}</div>
                {citation && (
                  <div className="note">{t('law.rule.attestedCitation', { citation: citation[language] })}</div>
                )}
                <div className="note">
                  {t('law.rule.record', { sequence: record.sequence })} <span className="hash">{record.hash}</span>
                </div>
              </li>
            ))}
          </ul>
          <Box color="text-body-secondary">{t('law.rule.attestedMeaning')}</Box>
        </>
      )}
    </Part>
  )
}
