import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { type Column, DataTable } from '#web/components/DataTable.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatList } from '#web/lib/format.ts'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { formatDayOfYear, formatMoney } from '#web/pages/law/regime/_lib/format.ts'

type Formality = RegimeFile['formalities'][number]

/** What has to be asked of an authority or told to it: how long it takes, what silence means, what it costs, when it sits. */
export function FormalitiesPart({ file }: { file: RegimeFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const columns: Column<Formality>[] = [
    {
      id: 'name',
      title: t('law.regime.name'),
      cell: (formality) => (
        <>
          {formality.name[language]}
          <div className="note">
            {formality.authority} · {citedAs(file.instruments, formality, language)}
          </div>
        </>
      ),
    },
    { id: 'kind', title: t('law.regime.kind'), cell: ({ kind }) => t(`law.regime.kinds.${kind}`) },
    {
      id: 'answer',
      title: t('law.regime.answer'),
      cell: ({ answerDays, silence }) => (
        <>
          {answerDays === undefined ? t('law.regime.answerUnknown') : t('law.regime.answerDays', { count: answerDays })}
          <div className="note">{t(`law.regime.silence.${silence}`)}</div>
        </>
      ),
    },
    {
      id: 'fee',
      title: t('law.regime.fee'),
      cell: ({ fee }) =>
        fee === undefined ? (
          t('law.regime.feeUnknown')
        ) : (
          <>
            {formatMoney(fee.amount, fee.currency, language)}
            <div className="note">{fee.note[language]}</div>
          </>
        ),
    },
    {
      id: 'sessions',
      title: t('law.regime.sessions'),
      cell: ({ sessions }) =>
        sessions === undefined
          ? t('law.regime.sessionsNone')
          : t('law.regime.sessionsOn', {
              days: formatList(
                sessions.opening.map((day) => formatDayOfYear(day, language)),
                language,
              ),
              count: sessions.days,
            }),
    },
    {
      id: 'verification',
      title: t('law.regime.verification'),
      cell: ({ verification }) => <VerificationWord verification={verification} />,
    },
  ]
  return (
    <Part
      id="all-formalities"
      title={t('law.regime.formalities')}
      counter={`(${file.formalities.length})`}
      term="authorisation"
    >
      <DataTable
        label={t('law.regime.formalities')}
        rows={file.formalities}
        keyOf={({ id, recorded }) => `${id} ${recorded.from}`}
        columns={columns}
        empty={null}
      />
    </Part>
  )
}
