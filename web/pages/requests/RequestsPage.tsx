import { Alert, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { usePages } from '#web/api/use-pages.ts'
import { type CaseColumn, CaseLink, CaseList } from '#web/components/CaseList.tsx'
import { Listed } from '#web/components/Listed.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { useHolderWords } from '#web/components/use-holder-words.ts'
import { Day, Duration } from '#web/components/When.tsx'
import { draftKey, readDraft } from '#web/intake/_lib/kept-draft.ts'
import { useProfile } from '#web/profile-context.ts'

/** What waits for the requester comes first; the rest stays as the server orders it. */
const forYouFirst = (rows: readonly CaseSummary[]): CaseSummary[] =>
  rows.toSorted((a, b) => Number(b.status === 'returned') - Number(a.status === 'returned'))

/** What a person has asked for: where each stands, who has it, since when, and what is missing from them. */
export function RequestsPage() {
  const { t } = useTranslation()
  const holder = useHolderWords()
  const cases = usePages('listCases', (next) => ({ query: next === undefined ? {} : { next } }))
  const count = cases.data?.pages.reduce((sum, page) => sum + page.cases.length, 0)
  const columns: CaseColumn[] = [
    { id: 'recipient', title: t('requests.columns.recipient'), cell: (row) => <CaseLink row={row} /> },
    { id: 'service', title: t('requests.columns.service'), cell: (row) => row.service },
    { id: 'status', title: t('requests.columns.status'), cell: (row) => <StatusWord status={row.status} /> },
    {
      id: 'holder',
      title: t('requests.columns.holder'),
      cell: holder,
    },
    { id: 'since', title: t('requests.columns.since'), cell: (row) => <Duration since={row.since} /> },
    {
      id: 'missing',
      title: t('requests.columns.missing'),
      cell: (row) => (row.questions.length === 0 ? null : row.questions.map((q) => <div key={q}>{q}</div>)),
    },
    {
      id: 'due',
      title: t('requests.columns.due'),
      cell: (row) => (row.dueAt === null ? null : <Day on={row.dueAt} />),
    },
  ]
  return (
    <Page
      title={t('requests.title')}
      {...(count === undefined ? {} : { counter: `(${count}${cases.hasNextPage ? '+' : ''})` })}
      actions={
        <ButtonTo href="/requests/new" variant="primary">
          {t('requests.new')}
        </ButtonTo>
      }
    >
      <SpaceBetween size="m">
        <DraftLeft />
        <Listed pages={cases}>
          {(pages, more) => (
            <CaseList
              label={t('requests.title')}
              rows={forYouFirst(pages.flatMap((page) => page.cases))}
              columns={columns}
              footer={more}
              empty={
                <Nothing
                  title={t('requests.empty')}
                  todo={t('requests.emptyTodo')}
                  action={<ButtonTo href="/requests/new">{t('requests.new')}</ButtonTo>}
                />
              }
            />
          )}
        </Listed>
      </SpaceBetween>
    </Page>
  )
}

/** A request begun on this device and not sent yet. */
function DraftLeft() {
  const { t } = useTranslation()
  const { id } = useProfile()
  const [kept] = useState(() => readDraft(localStorage, draftKey(id, 'new')))
  if (kept === null) return null
  const name = kept.draft.recipient.name.trim()
  return (
    <Alert
      type="info"
      action={
        <ButtonTo href="/requests/new">
          {name === '' ? t('requests.resumeDraftUnnamed') : t('requests.resumeDraft', { name })}
        </ButtonTo>
      }
    >
      {t('requests.draft')}
    </Alert>
  )
}
