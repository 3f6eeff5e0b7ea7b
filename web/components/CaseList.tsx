import { Box, Cards, SpaceBetween, Table } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import type { CaseSummary } from '#domain/inventory.ts'
import { To } from '#web/components/To.tsx'
import { useNarrow } from '#web/lib/use-narrow.ts'

export type Column = {
  id: string
  title: string
  cell: (row: CaseSummary) => ReactNode
  width?: number
  /** left out of the list on a phone */
  wideOnly?: boolean
}

type Props = {
  label: string
  rows: readonly CaseSummary[]
  columns: readonly Column[]
  empty: ReactNode
  footer?: ReactNode
  header?: ReactNode
}

/** Cases, one a row; on a phone one a card. The recipient's name leads to the case. */
export function CaseList({ label, rows, columns, empty, footer, header }: Props) {
  const narrow = useNarrow()
  const none = (
    <Box textAlign="center" padding="l">
      {empty}
    </Box>
  )
  if (narrow)
    return (
      <SpaceBetween size="s">
        {header}
        <Cards
          items={[...rows]}
          trackBy="id"
          ariaLabels={{ cardsLabel: label, itemSelectionLabel: () => '', selectionGroupLabel: '' }}
          cardDefinition={{
            header: (row) => <CaseLink row={row} />,
            sections: columns
              .filter(({ wideOnly }) => !wideOnly)
              .map(({ id, title, cell }) => ({ id, header: title, content: cell })),
          }}
          empty={none}
        />
        {footer && <Box textAlign="center">{footer}</Box>}
      </SpaceBetween>
    )
  return (
    <Table
      items={[...rows]}
      trackBy="id"
      variant="container"
      ariaLabels={{ tableLabel: label }}
      wrapLines
      header={header}
      columnDefinitions={columns.map(({ id, title, cell, width }, index) => ({
        id,
        header: title,
        cell,
        isRowHeader: index === 0,
        ...(width === undefined ? {} : { width }),
      }))}
      empty={none}
      footer={footer && <Box textAlign="center">{footer}</Box>}
    />
  )
}

/** Leads to a case, by its recipient's name. */
export function CaseLink({ row }: { row: CaseSummary }) {
  return <To href={`/cases/${row.id}`}>{row.recipient}</To>
}
