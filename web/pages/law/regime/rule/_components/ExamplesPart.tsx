import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { useFactWords } from '#web/pages/cases/case/_lib/use-fact-words.ts'
import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'
import { type ExampleFact, exampleFacts } from '#web/pages/law/regime/rule/_lib/example-words.ts'

type Example = LawRule['examples'][number]

const types: Readonly<Record<Example['expect'], SignType>> = {
  met: 'good',
  unmet: 'warning',
  unknown: 'info',
  'not-applicable': 'ended',
}

/** Transfers made up for the rule, and what it concludes of each. */
export function ExamplesPart({ rule: { examples } }: { rule: LawRule }) {
  const { t } = useTranslation()
  return (
    <Part
      title={t('law.rule.examples')}
      counter={`(${examples.length})`}
      description={t('law.rule.examplesDescription')}
    >
      <ul className="rules">
        {examples.map((example) => (
          <ExampleLine key={JSON.stringify(example)} example={example} />
        ))}
      </ul>
    </Part>
  )
}

function ExampleLine({ example: { given, on, expect } }: { example: Example }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const words = useFactWords()
  const facts = exampleFacts(given)
  const said = (fact: ExampleFact) => {
    const label = words.label(fact.path)
    if (fact.is !== 'given') return t(fact.is === 'unknown' ? 'law.rule.unknownFact' : 'law.rule.absentFact', { label })
    return t('law.conditions.is', { label, what: words.value(fact.path, fact.value) })
  }
  return (
    <li className="rule">
      <div>
        {on !== undefined && <div>{t('law.rule.on', { day: formatDay(on, language) })}</div>}
        {facts.length === 0 ? t('law.rule.plain') : facts.map((fact) => <div key={fact.path}>{said(fact)}</div>)}
      </div>
      <Sign type={types[expect]}>{t(`law.rule.outcomes.${expect}`)}</Sign>
    </li>
  )
}
