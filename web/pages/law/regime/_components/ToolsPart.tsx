import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { type Column, DataTable } from '#web/components/DataTable.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { WhatIfLink } from '#web/pages/law/_components/WhatIfLink.tsx'
import { conditionWords } from '#web/pages/law/_lib/condition-words.ts'
import { useVocabulary } from '#web/pages/law/_lib/use-vocabulary.ts'

type Tool = RegimeFile['tools'][number]

/** The transfer tools that the regime accepts on the day, each edition by itself. */
export function ToolsPart({ file }: { file: RegimeFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const columns: Column<Tool>[] = [
    {
      id: 'name',
      title: t('law.regime.name'),
      cell: (tool) => (
        <>
          {tool.name[language]}
          <div className="note">{citedAs(file.instruments, tool, language)}</div>
        </>
      ),
    },
    { id: 'when', title: t('law.countries.scope'), cell: (tool) => <When tool={tool} terms={file.terms} /> },
    {
      id: 'period',
      title: t('law.regime.period'),
      cell: ({ id, valid }) => (
        <>
          <Period interval={valid} day={file.asOf} />
          <div>
            <WhatIfLink supposed={{ kind: 'tool-ends', regime: file.summary.regime, what: id, on: file.asOf }}>
              {t('law.whatIf.ifToolEnded')}
            </WhatIfLink>
          </div>
        </>
      ),
    },
    {
      id: 'verification',
      title: t('law.regime.verification'),
      cell: ({ verification }) => <VerificationWord verification={verification} />,
    },
  ]
  return (
    <Part id="all-tools" title={t('law.regime.tools')} counter={`(${file.tools.length})`} term="tool">
      <DataTable
        label={t('law.regime.tools')}
        rows={file.tools}
        keyOf={({ id, recorded }) => `${id} ${recorded.from}`}
        columns={columns}
        empty={null}
      />
    </Part>
  )
}

function When({ tool: { when, message }, terms }: { tool: Tool } & Pick<RegimeFile, 'terms'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const vocabulary = useVocabulary(terms)
  const wording = when === undefined ? null : conditionWords(when, vocabulary)
  const join = wording?.joined === 'one' ? vocabulary.or : vocabulary.and
  return (
    <>
      {message && <div>{message[language]}</div>}
      {wording && <div>{t('law.regime.toolWhen', { conditions: join(wording.phrases) })}</div>}
    </>
  )
}
