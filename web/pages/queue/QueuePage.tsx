import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { usePages } from '#web/api/use-pages.ts'
import { type CaseColumn, CaseLink, CaseList } from '#web/components/CaseList.tsx'
import { Countries } from '#web/components/Countries.tsx'
import { Listed } from '#web/components/Listed.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { RiskWord } from '#web/components/RiskWord.tsx'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { Sign } from '#web/components/Sign.tsx'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { Day, Duration } from '#web/components/When.tsx'
import { useProfile } from '#web/profile-context.ts'

/** What waits for the reader's decision, the most urgent first. */
export function QueuePage() {
  const { t } = useTranslation()
  const word = useRecommendationWord()
  const { roles } = useProfile()
  const queue = usePages('readQueue', (next) => ({ query: next === undefined ? {} : { next } }))
  const count = queue.data?.pages.reduce((sum, page) => sum + page.cases.length, 0)
  const columns: CaseColumn[] = [
    { id: 'recipient', title: t('queue.columns.recipient'), cell: (row) => <CaseLink row={row} /> },
    { id: 'todo', title: t('queue.columns.todo'), cell: (row) => <Todo row={row} /> },
    { id: 'due', title: t('queue.columns.due'), cell: (row) => <Due row={row} /> },
    { id: 'risk', title: t('queue.columns.risk'), cell: (row) => <RiskWord level={row.risk} /> },
    { id: 'service', title: t('queue.columns.service'), cell: (row) => row.service },
    { id: 'countries', title: t('queue.columns.countries'), cell: (row) => <Countries codes={row.countries} /> },
    { id: 'recommendation', title: t('queue.columns.recommendation'), cell: (row) => word(row.recommendation) },
    { id: 'since', title: t('queue.columns.since'), cell: (row) => <Duration since={row.since} />, wideOnly: true },
    { id: 'requester', title: t('queue.columns.requester'), cell: (row) => <Requester row={row} /> },
  ]
  return (
    <Page
      title={t('queue.title')}
      description={roles.includes('dpo') ? `${t('queue.description')} ${t('queue.why')}` : t('queue.description')}
      {...(count === undefined ? {} : { counter: `(${count}${queue.hasNextPage ? '+' : ''})` })}
    >
      <Listed pages={queue}>
        {(pages, more) => (
          <CaseList
            label={t('queue.title')}
            rows={pages.flatMap((page) => page.cases)}
            columns={columns}
            footer={more}
            empty={<Nothing title={t('queue.empty')} todo={t('queue.emptyTodo')} />}
          />
        )}
      </Listed>
    </Page>
  )
}

function Todo({ row: { status } }: { row: CaseSummary }) {
  const { t } = useTranslation()
  if (status === 'awaiting-decision' || status === 'awaiting-authorisation') return t(`queue.todo.${status}`)
  return <StatusWord status={status} />
}

function Due({ row }: { row: CaseSummary }) {
  const { t } = useTranslation()
  if (row.dueAt === null) return t('components.unknownDate')
  if (Date.parse(row.dueAt) >= Date.now()) return <Day on={row.dueAt} />
  return (
    <Sign type="warning">
      {t('queue.overdue')}, <Day on={row.dueAt} />
    </Sign>
  )
}

function Requester({ row }: { row: CaseSummary }) {
  const { t } = useTranslation()
  const { id } = useProfile()
  return (
    <>
      {row.requestedBy.name}
      {row.requestedBy.id === id && <Box variant="small">{t('queue.own')}</Box>}
    </>
  )
}
