import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { noToolNeeded, recipientRoles, transferTools } from '#domain/facts/catalogues.ts'
import { usePages } from '#web/api/use-pages.ts'
import { type CaseColumn, CaseLink, CaseList } from '#web/components/CaseList.tsx'
import { Countries } from '#web/components/Countries.tsx'
import { Listed } from '#web/components/Listed.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { RiskWord } from '#web/components/RiskWord.tsx'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { ButtonTo } from '#web/components/To.tsx'
import { Day, Since } from '#web/components/When.tsx'
import { Info } from '#web/help/Info.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { labelOf } from '#web/lib/label.ts'
import { ExportButton } from '#web/pages/inventory/_components/ExportButton.tsx'
import { FilterBar } from '#web/pages/inventory/_components/FilterBar.tsx'
import { StatusCards } from '#web/pages/inventory/_components/StatusCards.tsx'
import { isEmpty, searchOf, withFacet } from '#web/pages/inventory/_lib/filter.ts'
import { useFilter } from '#web/pages/inventory/_lib/use-filter.ts'

/** All transfers, filtered and counted. The address keeps the filter. */
export function InventoryPage() {
  const { t } = useTranslation()
  const [filter, setFilter] = useFilter()
  const inventory = usePages('readInventory', (next) => ({
    query: next === undefined ? filter : { ...filter, next },
  }))
  const first = inventory.data?.pages[0]
  const stoppedOnly = filter.status?.length === 1 && filter.status[0] === 'stopped'
  const columns = useColumns()
  return (
    <Page
      title={stoppedOnly ? t('inventory.titleStopped') : t('inventory.title')}
      info={<Info term="inventory" />}
      {...(first ? { counter: t('inventory.total', { count: first.total }) } : {})}
      actions={
        <SpaceBetween size="xs" direction="horizontal">
          <ButtonTo href={withSearch('/inventory/map', searchOf(filter))}>{t('inventory.map')}</ButtonTo>
          <ExportButton filter={filter} />
        </SpaceBetween>
      }
    >
      <SpaceBetween size="m">
        <FilterBar filter={filter} counts={first?.counts} onChange={setFilter} />
        {first ? (
          <StatusCards
            counts={first.counts}
            chosen={filter.status ?? []}
            onChoose={(statuses) => setFilter(withFacet(filter, 'status', statuses))}
          />
        ) : (
          inventory.isPending && <div className="cards-to-come" />
        )}
        <Listed pages={inventory}>
          {(pages, more) => (
            <CaseList
              label={t('inventory.title')}
              rows={pages.flatMap((page) => page.transfers)}
              columns={columns}
              footer={more}
              empty={
                isEmpty(filter) ? (
                  <Nothing title={t('inventory.empty')} todo={t('inventory.emptyTodo')} />
                ) : (
                  <Nothing title={t('inventory.noMatch')} />
                )
              }
            />
          )}
        </Listed>
      </SpaceBetween>
    </Page>
  )
}

const withSearch = (path: string, search: URLSearchParams) => (search.size > 0 ? `${path}?${search}` : path)

const useColumns = (): CaseColumn[] => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const title = (id: 'recipient' | 'role' | 'service' | 'countries' | 'tool' | 'risk' | 'status' | 'due') =>
    t(`inventory.columns.${id}`)
  return [
    { id: 'recipient', title: title('recipient'), cell: (row) => <CaseLink row={row} /> },
    { id: 'service', title: title('service'), cell: (row) => row.service },
    { id: 'role', title: title('role'), cell: (row) => labelOf(recipientRoles, row.role, language) },
    { id: 'countries', title: title('countries'), cell: (row) => <Countries codes={row.countries} /> },
    {
      id: 'tool',
      title: title('tool'),
      cell: (row) => (row.toolNotNeeded ? noToolNeeded[language] : labelOf(transferTools, row.tool, language)),
    },
    { id: 'risk', title: title('risk'), cell: (row) => <RiskWord level={row.risk} /> },
    {
      id: 'status',
      title: title('status'),
      cell: (row) => (
        <>
          <StatusWord status={row.status} />
          <Box variant="small" display="block">
            <Since at={row.since} />
          </Box>
        </>
      ),
    },
    {
      id: 'due',
      title: title('due'),
      cell: (row) => (row.dueAt === null ? null : <Day on={row.dueAt} />),
    },
  ]
}
