import { Badge, Box, KeyValuePairs } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Transfer } from '#domain/transfer.ts'
import { Part } from '#web/components/Part.tsx'
import { differs, type FactPath, factAt, factPaths, isUnasked } from '#web/pages/cases/case/_lib/fact-paths.ts'
import { useFactWords } from '#web/pages/cases/case/_lib/use-fact-words.ts'

type Props = { facts: Transfer; before: Transfer | null }

/** The facts as sent; what changed since the revision before is marked, with what it was. */
export function FactsPart({ facts, before }: Props) {
  const { t } = useTranslation()
  const words = useFactWords()
  const valueIn = (from: Transfer, path: FactPath) =>
    isUnasked(from, path) ? t('cases.facts.notAsked') : words.value(path, factAt(from, path))
  const given = factPaths.filter(
    (path) => factAt(facts, path) !== undefined || isUnasked(facts, path) || (before && factAt(before, path)),
  )
  return (
    <Part title={t('cases.facts.title')}>
      <KeyValuePairs
        columns={2}
        items={given.map((path) => ({
          label: words.label(path),
          value: (
            <>
              {valueIn(facts, path)}
              {before !== null && differs(before, facts, path) && (
                <Box variant="div">
                  <Badge color="blue">{t('cases.facts.changed')}</Badge>{' '}
                  <Box variant="small">{t('cases.facts.before', { value: valueIn(before, path) })}</Box>
                </Box>
              )}
            </>
          ),
        }))}
      />
    </Part>
  )
}
