import { Box, Link, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { articleOf } from '#domain/law/pack/cited-as.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Source } from '#web/pages/law/_components/Source.tsx'
import type { RuleAttestation, RuleVersion } from '#web/pages/law/_lib/rule-version.ts'

type Props = { version: RuleVersion; attestation: RuleAttestation | undefined }

/** The text and its article, as whoever read the text put it right, the words relied on in their own language, and where they were read. */
export function CitationPart({ version: { rule, instrument }, attestation }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const corrected = attestation?.citation?.[language]
  return (
    <Part title={t('law.citation')}>
      <SpaceBetween size="s">
        <div>
          <Box fontWeight="bold">
            {instrument?.short[language] ?? rule.citation.instrument}, {corrected ?? articleOf(rule, language)}
          </Box>
          {corrected !== undefined && (
            <div className="note">{t('law.rule.uncorrected', { citation: articleOf(rule, language) })}</div>
          )}
          {instrument && <Box>{instrument.title[language]}</Box>}
          {instrument?.url !== undefined && (
            <Link href={instrument.url} external>
              {t('law.openSource')}
            </Link>
          )}
          {instrument?.note && <div className="note">{instrument.note[language]}</div>}
        </div>
        {rule.quote !== undefined && (
          <div>
            <Box variant="awsui-key-label">{t('law.quote')}</Box>
            <blockquote className="quote">{rule.quote}</blockquote>
          </div>
        )}
        <div>
          <Box variant="awsui-key-label">{t('law.source')}</Box>
          <Source source={rule.source} />
        </div>
      </SpaceBetween>
    </Part>
  )
}
