import { meets, type Row } from '#bench/lib/row.ts'
import { table } from '#local/terminal/table.ts'

/** Four digits that count, or whole numbers: what a person compares. */
export const shown = (value: number): string =>
  new Intl.NumberFormat('en', value >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 }).format(
    value,
  )

const aimed = (row: Row): string => {
  if (row.aim === undefined) return ''
  const wish = 'below' in row.aim ? `< ${shown(row.aim.below)}` : `≥ ${shown(row.aim.atLeast)}`
  return `${wish} ${meets(row) ? '✓' : '✗'}`
}

/** The figures of one part as a table for the terminal. */
export const reportOf = (name: string, rows: readonly Row[]): string =>
  [
    `\n${name}`,
    table(
      ['', '', '', 'Aim', ''],
      rows.map((row) => [row.what, shown(row.value), row.unit, aimed(row), row.note ?? '']),
    ),
  ].join('\n')
