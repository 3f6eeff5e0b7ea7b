import { Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useRead } from '#web/api/use-read.ts'
import { DataTable } from '#web/components/DataTable.tsx'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { ButtonTo, To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { formatNumber } from '#web/lib/format.ts'
import { FilterBar } from '#web/pages/inventory/_components/FilterBar.tsx'
import { searchOf, withFacet } from '#web/pages/inventory/_lib/filter.ts'
import { useFilter } from '#web/pages/inventory/_lib/use-filter.ts'
import { WorldMap } from '#web/pages/inventory/map/WorldMap.tsx'
import '#web/styles/map.css'

/** The inventory by country: the same filter as the table's, on a map and in a table of its own. */
export function MapPage() {
  const { t } = useTranslation()
  const [filter, setFilter] = useFilter()
  const inventory = useRead('readInventory', { query: filter }, { keepPrevious: true })
  const hrefOf = (code: string) => `/inventory?${searchOf(withFacet(filter, 'country', [code]))}`
  return (
    <Page
      title={t('inventory.mapPage.title')}
      description={t('inventory.mapPage.description')}
      actions={<ButtonTo href={`/inventory?${searchOf(filter)}`}>{t('inventory.table')}</ButtonTo>}
    >
      <SpaceBetween size="m">
        <FilterBar filter={filter} counts={inventory.data?.counts} onChange={setFilter} />
        <Loaded read={inventory} skeleton={<ListSkeleton lines={12} />}>
          {({ counts }) => {
            // the counts of a facet leave its own filter out; the map shows what the filter leaves
            const shown = Object.entries(counts.country).filter(
              ([code]) => filter.country === undefined || filter.country.includes(code),
            )
            return (
              <SpaceBetween size="m">
                <Container>
                  <WorldMap counts={Object.fromEntries(shown)} hrefOf={hrefOf} />
                </Container>
                <CountryTable
                  rows={shown.map(([code, count]) => ({
                    code,
                    count,
                    href: hrefOf(code),
                  }))}
                />
              </SpaceBetween>
            )
          }}
        </Loaded>
      </SpaceBetween>
    </Page>
  )
}

type Row = { code: string; count: number; href: string }

function CountryTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { compare } = new Intl.Collator(language)
  const name = ({ code }: Row) => countryName(code, language)
  const transfers = ({ count }: Row) => t('inventory.mapPage.count', { count, number: formatNumber(count, language) })
  return (
    <section aria-labelledby="by-country">
      <h2 id="by-country">{t('inventory.mapPage.tableTitle')}</h2>
      <DataTable
        label={t('inventory.mapPage.tableTitle')}
        rows={rows.toSorted((a, b) => b.count - a.count || compare(name(a), name(b)))}
        keyOf={({ code }) => code}
        columns={[
          { id: 'country', title: t('inventory.mapPage.country'), cell: name },
          {
            id: 'count',
            title: t('inventory.mapPage.transfers'),
            cell: (row) => <To href={row.href}>{transfers(row)}</To>,
          },
        ]}
        empty={<Nothing title={t('inventory.mapPage.empty')} />}
      />
    </section>
  )
}
