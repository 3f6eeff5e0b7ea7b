import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Conditions } from '#web/pages/law/_components/Conditions.tsx'
import { useVocabulary } from '#web/pages/law/_lib/use-vocabulary.ts'

/** Conditions that have a name, each with what it comes down to. */
export function NamedTerms({ terms }: { terms: Readonly<Record<string, string>> }) {
  const { t } = useTranslation()
  const vocabulary = useVocabulary()
  return (
    <dl className="named">
      {Object.entries(terms).map(([name, source]) => (
        <div key={name}>
          <dt>
            {vocabulary.term(name, true) ?? name}{' '}
            <Box variant="code" color="text-body-secondary">
              {name}
            </Box>
          </dt>
          <dd>
            <Conditions source={source} terms={terms} all={t('law.rule.termAll')} one={t('law.rule.termOne')} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
