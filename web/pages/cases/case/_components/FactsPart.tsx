import { Badge, Box, KeyValuePairs } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { mayDo } from '#domain/access/permission.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { differs, type FactPath, factAt, factPaths, isUnasked } from '#web/pages/cases/case/_lib/fact-paths.ts'
import { useFactWords } from '#web/pages/cases/case/_lib/use-fact-words.ts'
import { useProfile } from '#web/profile-context.ts'

type Props = {
  facts: Transfer
  before: Transfer | null
  /** what the files of the case are called, by their ids */
  fileNames: ReadonlyMap<string, string>
}

/** The facts as sent; what changed since the revision before is marked, with what it was. */
export function FactsPart({ facts, before, fileNames }: Props) {
  const { t } = useTranslation()
  const words = useFactWords()
  const searchable = mayDo(useProfile(), 'inventory:read', null).ok
  const valueIn = (from: Transfer, path: FactPath) =>
    isUnasked(from, path)
      ? t('cases.facts.notAsked')
      : (path === 'contract' && fileNames.get(from.contract ?? '')) || words.value(path, factAt(from, path))
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
      {searchable && (
        <Box padding={{ top: 's' }}>
          <To href={`/inventory?${new URLSearchParams({ text: facts.recipient.name })}`}>
            {t('cases.facts.sameRecipient', { recipient: facts.recipient.name })}
          </To>
        </Box>
      )}
    </Part>
  )
}
