import type { ReactNode } from 'react'
import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { type Column, DataTable } from '#web/components/DataTable.tsx'
import { To } from '#web/components/To.tsx'

export type CaseColumn = Column<CaseSummary>

type Props = {
  label: string
  rows: readonly CaseSummary[]
  columns: readonly CaseColumn[]
  empty: ReactNode
  footer?: ReactNode
}

/** Cases to be read, one a line; on a phone one a card. */
export function CaseList(props: Props) {
  return <DataTable keyOf={(row) => row.id} {...props} />
}

/** Leads to a case, by its recipient's name. */
export function CaseLink({ row }: { row: CaseSummary }) {
  return <To href={`/cases/${row.id}`}>{row.recipient}</To>
}
