import type { SecondOpinion } from '#domain/clauses/opinion/opinion.ts'
import { citationIn } from '#domain/clauses/report/citation.ts'
import { unreadableReasons } from '#domain/clauses/report/unreadable-report.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { unreadPagesNote } from '#domain/documents/unread-pages.ts'
import type { Language } from '#domain/words/language.ts'

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

const says = {
  fr: {
    should: 'demandé, ne décide pas',
    opinion: 'Second avis :',
    second: 'Second avis',
    none: 'aucun',
    discarded: 'écartés :',
  },
  en: {
    should: 'asked for, does not decide',
    opinion: 'Second opinion:',
    second: 'Second opinion',
    none: 'none',
    discarded: 'discarded:',
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
  const rows = report.findings.map(
    ({ verdict, regime, severity, label, citation, quote, page, confidence, requirement }, i) => {
      const place = page === null ? '' : ` p. ${page}`
      const row = `  ${marks[verdict]} ${verdicts[language][verdict].padEnd(13)}${label[language]}  (${Math.round(confidence * 100)} %${place})`
      const title = report.findings[i - 1]?.regime === regime ? '' : `${paint(1, `  ${regime}`)}\n`
      const cited = `      ${citationIn(citation, language)}${severity === 'should' ? ` · ${says[language].should}` : ''}`
      const opinion = report.secondOpinion?.opinions.find((given) => given.requirement === requirement)
      const other =
        opinion && opinion.verdict !== verdict
          ? `\n${wrap(`${says[language].opinion} ${verdicts[language][opinion.verdict]}. ${opinion.comment}`, 100, '      ')}`
          : ''
      return (
        title +
        paint(colours[verdict], row) +
        `\n${cited}` +
        (quote === null ? '' : `\n${wrap(`« ${quote.slice(0, 200)} »`, 100, '      ')}`) +
        other
      )
    },
  )
  const scc = report.scc === null ? '' : `\n  SCC: ${report.scc.summary[language]}`
  const uk = !report.scc?.uk || report.scc.uk.form === 'none' ? '' : `\n  UK: ${report.scc.uk.summary[language]}`
  const second = report.secondOpinion === null ? '' : `\n  ${opinionSummary(report.secondOpinion, language)}`
  const unread = report.unreadPages ? `\n  ${paint(31, unreadPagesNote(report.unreadPages)[language])}` : ''
  return `${[head, ...rows].join('\n')}${unread}${scc}${uk}${second}\n`
}

const opinionSummary = ({ model, state, because, opinions, discarded }: SecondOpinion, language: Language): string => {
  const say = says[language]
  return state === 'given'
    ? `${say.second} (${model}): ${opinions.length}, ${say.discarded} ${discarded}`
    : `${say.second} (${model}): ${say.none} (${because})`
}
