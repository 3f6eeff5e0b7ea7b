import { readFileSync } from 'node:fs'

export type Row = ReadonlyMap<string, string>

/** A contract, and what people read in it. */
export type Labelled = {
  id: string
  file: URL
  language: string
  type: string
  /** in our own collection: by whom it was written, and whether the rules were written with it */
  part: string
  /** never looked at while rules are written */
  unread: boolean
  labels: Label[]
}
export type Label = { requirement: string; verdict: string; quote: string; debatable: boolean }

/** The rows of a table with tabs between its columns, by the names in its first line. */
export const readTable = (file: URL): Row[] => {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const columns = head.split('\t')
  return rows.map((row) => new Map(row.split('\t').map((value, i) => [columns[i] ?? '', value])))
}
