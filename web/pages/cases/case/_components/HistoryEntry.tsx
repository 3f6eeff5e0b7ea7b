import { Box, KeyValuePairs } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { LedgerEntry } from '#domain/record/ledger.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatMoment } from '#web/lib/format.ts'
import { useEntryWords } from '#web/pages/cases/case/_lib/use-entry-words.ts'

type Props = { entry: LedgerEntry; clauseName: (requirement: string) => string }

/** One event in one line (who, what, when, why); behind it the record as the ledger has it. */
export function HistoryEntry({ entry, clauseName }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { what, why } = useEntryWords(clauseName)
  const number = t('cases.history.entry', { sequence: entry.sequence })
  return (
    <>
      <Box fontWeight="bold">{what(entry)}</Box>
      <Box variant="small" display="block">
        {[formatMoment(entry.at, language), entry.by.name, t('cases.revision', { revision: entry.revision })].join(
          ' · ',
        )}
      </Box>
      {why(entry) !== '' && <div className="prose">{why(entry)}</div>}
      {/* on paper the fingerprint of each entry vouches for it; its content is for the screen */}
      <details data-screen>
        <summary>{`${t('cases.history.record')} ${number}`}</summary>
        <KeyValuePairs
          items={[
            { label: t('cases.history.hash'), value: <span className="hash">{entry.hash}</span> },
            { label: t('cases.history.previous'), value: <span className="hash">{entry.previous}</span> },
            {
              label: t('cases.history.body'),
              value: (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
                <pre className="record" tabIndex={0}>
                  {JSON.stringify(entry.body, null, 2)}
                </pre>
              ),
            },
          ]}
        />
      </details>
    </>
  )
}
