import type { ReactNode } from 'react'
import { useNarrow } from '#web/lib/use-narrow.ts'

export type Column<R> = {
  id: string
  title: string
  /** null where there is nothing to say: a dash in the table, nothing at all on a phone */
  cell: (row: R) => ReactNode
  /** left out of the list on a phone */
  wideOnly?: boolean
}

type Props<R> = {
  label: string
  rows: readonly R[]
  keyOf: (row: R) => string
  /** the first names the row: a card's heading on a phone */
  columns: readonly Column<R>[]
  empty: ReactNode
  footer?: ReactNode
}

/** Rows to be read, one a line; on a phone one a card. */
export function DataTable<R>({ empty, footer, ...list }: Props<R>) {
  const narrow = useNarrow()
  return (
    <div className="list">
      {list.rows.length === 0 ? <div className="list-empty">{empty}</div> : narrow ? Listing(list) : Tabular(list)}
      {footer && <div className="list-footer">{footer}</div>}
    </div>
  )
}

type Rows<R> = Omit<Props<R>, 'empty' | 'footer'>

function Tabular<R>({ label, rows, keyOf, columns }: Rows<R>) {
  const [first, ...others] = columns
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{first?.cell(row)}</th>
            {others.map(({ id, cell }) => (
              <td key={id}>{cell(row) ?? '—'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Listing<R>({ label, rows, keyOf, columns }: Rows<R>) {
  const [first, ...others] = columns
  return (
    <ul className="listing" aria-label={label}>
      {rows.map((row) => (
        <li key={keyOf(row)} className="listing-item">
          <div className="listing-name">{first?.cell(row)}</div>
          <dl>
            {others
              .filter(({ wideOnly }) => !wideOnly)
              .map(({ id, title, cell }) => ({ id, title, says: cell(row) }))
              .filter(({ says }) => says !== null)
              .map(({ id, title, says }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
