import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** Labelled contracts that lie beside the project where they may be used for measuring; none of their words is kept here. */
export const corpus = new URL('../../../shared/corpus/', import.meta.url)
export const corpusIsHere = (): boolean => existsSync(new URL('labels.tsv', corpus))

export type Labelled = {
  id: string
  file: string
  language: string
  type: string
  /** one of the third that is never read while rules are written */
  unread: boolean
  labels: Label[]
}
export type Label = { requirement: string; verdict: string; debatable: boolean }

/** One text in two languages or two editions: kept on the same side, or the unread third would have been read. */
const families: Record<string, string> = {
  nomikfr: 'nomik',
  nomiken: 'nomik',
  o7en: 'o7',
  o7fr: 'o7',
  'basecamp-cur': 'bc',
  actuallyreliable: 'bc',
}
const isUnread = (id: string) =>
  Number.parseInt(
    createHash('sha256')
      .update(families[id] ?? id)
      .digest('hex')
      .slice(0, 8),
    16,
  ) %
    3 ===
  0

const table = (file: string): Map<string, string>[] => {
  const [head = '', ...rows] = readFileSync(new URL(file, corpus), 'utf8').trim().split('\n')
  const columns = head.split('\t')
  return rows.map((row) => new Map(row.split('\t').map((value, i) => [columns[i] ?? '', value])))
}

/** The documents with their labels, those made from another (DOCX beside Markdown) left out. */
export const labelledContracts = (): Labelled[] => {
  const labels = table('labels.tsv')
  return table('index.tsv').map((row) => {
    const id = row.get('id') ?? ''
    return {
      id,
      file: row.get('file')?.split(' ')[0] ?? '',
      language: row.get('language') ?? '',
      type: row.get('type') ?? '',
      unread: isUnread(id),
      labels: labels
        .filter((label) => label.get('id') === id)
        .map((label) => ({
          requirement: label.get('requirement') ?? '',
          verdict: label.get('verdict') ?? '',
          debatable: (label.get('note') ?? '').startsWith('debatable'),
        })),
    }
  })
}
