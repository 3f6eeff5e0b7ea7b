import { caseStatuses, noToolNeeded, recipientRoles, riskLevels, transferTools } from '#domain/facts/catalogues.ts'
import type { Bilingual, Language } from '#domain/words/language.ts'
import type { CaseSummary, InventoryFilter } from './inventory.ts'

const titles: [Bilingual, (row: CaseSummary, language: Language) => string][] = [
  [{ fr: 'Destinataire', en: 'Recipient' }, (row) => row.recipient],
  [{ fr: 'Pays du destinataire', en: 'Recipient’s country' }, (row) => row.recipientCountry],
  [{ fr: 'Rôle', en: 'Role' }, (row, language) => recipientRoles[row.role][language]],
  [{ fr: 'Service', en: 'Service' }, (row) => row.service],
  [{ fr: 'Pays atteints', en: 'Countries reached' }, (row) => row.countries.join(' ')],
  [
    { fr: 'Instrument', en: 'Transfer tool' },
    (row, language) => (row.toolNotNeeded ? noToolNeeded : transferTools[row.tool])[language],
  ],
  [{ fr: 'État', en: 'Status' }, (row, language) => caseStatuses[row.status][language]],
  [{ fr: 'Risque', en: 'Risk' }, (row, language) => (row.risk === null ? '' : riskLevels[row.risk][language])],
  [{ fr: 'Dans cet état depuis', en: 'In this status since' }, (row) => row.since],
  [{ fr: 'Échéance', en: 'Due' }, (row) => row.dueAt ?? ''],
  [{ fr: 'Demandé par', en: 'Requested by' }, (row) => row.requestedBy.name],
  [{ fr: 'Révision', en: 'Revision' }, (row) => String(row.revision)],
  [{ fr: 'Dossier', en: 'Case' }, (row) => row.id],
]

/** A cell by RFC 4180; one that a spreadsheet would run as a formula is kept as text by a leading apostrophe. */
const cell = (text: string): string => {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: string[]) => `${cells.map(cell).join(',')}\r\n`

const spoken = (filter: InventoryFilter): string =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('|') : value}`)
    .join(' ')

/**
 * The inventory as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the accents). The last lines
 * carry the filter and the instant: a list without them proves nothing.
 */
export const inventoryCsv = (
  rows: readonly CaseSummary[],
  filter: InventoryFilter,
  { language, at }: { language: Language; at: string },
): string =>
  [
    '\ufeff',
    line(titles.map(([title]) => title[language])),
    ...rows.map((row) => line(titles.map(([, value]) => value(row, language)))),
    line([language === 'fr' ? 'Filtre' : 'Filter', spoken(filter) || '–']),
    line([language === 'fr' ? 'Établi le' : 'Made at', at]),
    line([language === 'fr' ? 'Transferts' : 'Transfers', String(rows.length)]),
  ].join('')
