import type { ClauseReport } from '#domain/clause-report.ts'
import { unreadableReasons } from '#domain/clauses/unreadable-report.ts'
import type { Language } from '#domain/language.ts'

const marks = { present: '✓', partial: '◐', contradicted: '✗', absent: '·', 'read-yourself': '?' } as const
const colours = { present: 32, partial: 33, contradicted: 31, absent: 31, 'read-yourself': 36 } as const
const verdicts = {
  fr: {
    present: 'présent',
    partial: 'en partie',
    contradicted: 'contredit',
    absent: 'absent',
    'read-yourself': 'à lire',
  },
  en: {
    present: 'present',
    partial: 'in part',
    contradicted: 'contradicted',
    absent: 'absent',
    'read-yourself': 'read it',
  },
} as const

const wrap = (text: string, width: number, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => indent + each).join('\n')
}

/** The clause matrix as text for a terminal. */
export const matrix = (name: string, report: ClauseReport, language: Language, colour: boolean): string => {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const pages = report.pages === null ? '' : `, ${report.pages} p.`
  const head = `${paint(1, name)}  ${report.kind}, ${report.language ?? '?'}${pages}`
  if (report.unreadableBecause)
    return `${head}\n  ${paint(31, unreadableReasons[report.unreadableBecause][language])}\n`
  const rows = report.findings.map(({ verdict, label, quote, page, confidence }) => {
    const place = page === null ? '' : ` p. ${page}`
    const row = `  ${marks[verdict]} ${verdicts[language][verdict].padEnd(13)}${label[language]}  (${Math.round(confidence * 100)} %${place})`
    return (
      paint(colours[verdict], row) + (quote === null ? '' : `\n${wrap(`« ${quote.slice(0, 200)} »`, 100, '      ')}`)
    )
  })
  const scc = report.scc === null ? '' : `\n  SCC: ${report.scc.summary[language]}`
  return `${[head, ...rows].join('\n')}${scc}\n`
}
