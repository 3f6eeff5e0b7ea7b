import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { conditionWords } from '#web/pages/law/_lib/condition-words.ts'
import { useVocabulary } from '#web/pages/law/_lib/use-vocabulary.ts'

type Props = {
  source: string
  /** the conditions that it may call by a name */
  terms?: Readonly<Record<string, string>>
  /** what comes before several conditions of which all, or one, must hold */
  all: string
  one: string
}

/** A condition in words, and behind them as the pack writes it. */
export function Conditions({ source, terms, all, one }: Props) {
  const { t } = useTranslation()
  const vocabulary = useVocabulary(terms)
  const wording = conditionWords(source, vocabulary)
  const several = wording !== null && wording.phrases.length > 1
  return (
    <>
      {wording === null ? (
        <Box>{t('law.rule.unread')}</Box>
      ) : (
        <>
          {several && <Box>{wording.joined === 'one' ? one : all}</Box>}
          <ul className={several ? 'lines' : 'plain'}>
            {wording.phrases.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </>
      )}
      <details className="exact">
        <summary>{t('law.rule.exact')}</summary>
        <code className="hash">{source}</code>
      </details>
    </>
  )
}
