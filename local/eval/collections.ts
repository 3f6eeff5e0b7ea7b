import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type Labelled, type Row, readTable } from '#local/eval/labelled.ts'

/** Contracts with labels. `unread`: kept apart, for measuring only; nobody looks at them while rules are written. */
export type Collection = { name: string; at: URL; isUnread: (row: Row) => boolean }

/** Our own, written and labelled without sight of the rules; part of the repository. */
export const blind: Collection = {
  name: 'blind',
  at: new URL('../../test/contracts/blind/', import.meta.url),
  isUnread: (row) => row.get('half') === 'unread',
}

/** Agreements labelled for what the laws of Africa and of the United Kingdom ask for; some of them are also in the blind collection. */
export const packs: Collection = {
  name: 'packs',
  at: new URL('../../test/contracts/packs/', import.meta.url),
  isUnread: blind.isUnread,
}

/** One text in two languages or two editions: kept on the same side, or the unread third would have been read. */
const families: Record<string, string> = {
  nomikfr: 'nomik',
  nomiken: 'nomik',
  o7en: 'o7',
  o7fr: 'o7',
  'basecamp-cur': 'bc',
  actuallyreliable: 'bc',
}

const oneInThree = (id: string) =>
  Number.parseInt(
    createHash('sha256')
      .update(families[id] ?? id)
      .digest('hex')
      .slice(0, 8),
    16,
  ) %
    3 ===
  0

/** Other people's contracts, which lie beside the project where they may be used for measuring; none of their words is kept here. */
export const outside: Collection = {
  name: 'outside',
  at: new URL('../../../shared/corpus/', import.meta.url),
  isUnread: (row) => oneInThree(row.get('id') ?? ''),
}

export const collectionsHere = (): Collection[] =>
  [blind, outside].filter(({ at }) => existsSync(new URL('labels.tsv', at)))

/** The documents of a collection with their labels, those made from another (DOCX beside Markdown) left out. */
export const labelledContracts = (collection: Collection): Labelled[] => {
  const labels = readTable(new URL('labels.tsv', collection.at))
  return readTable(new URL('index.tsv', collection.at)).map((row) => {
    const id = row.get('id') ?? ''
    return {
      id,
      file: new URL(row.get('file')?.split(' ')[0] ?? '', collection.at),
      language: row.get('language') ?? '',
      type: row.get('type') ?? '',
      part: row.get('part') ?? '',
      unread: collection.isUnread(row),
      labels: labels
        .filter((label) => label.get('id') === id)
        .map((label) => ({
          requirement: label.get('requirement') ?? '',
          verdict: label.get('verdict') ?? '',
          quote: label.get('quote') ?? '',
          debatable: (label.get('note') ?? '').includes('debatable'),
        })),
    }
  })
}
