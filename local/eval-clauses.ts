import { readFileSync } from 'node:fs'
import type { ClauseReport } from '#domain/clause-report.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { corpus, corpusIsHere, type Labelled, labelledContracts } from '#local/eval/corpus.ts'
import { type Answer, measure, type Proportion } from '#local/eval/measure.ts'

/**
 * `npm run eval:clauses`: how often the clause check is right on labelled contracts, found and violated, by language and requirement.
 * `--read` measures the two thirds that the rules were written with, `--all` everything; without either, the unread third.
 * `--errors` lists the rows that differ (requirement and verdicts only).
 */
type Row = Answer & { document: Labelled; requirement: string; debatable: boolean }

const rowsOf = (document: Labelled, report: ClauseReport): Row[] =>
  document.labels.map(({ requirement, verdict, debatable }) => {
    const finding = report.findings.find((found) => found.requirement === requirement)
    return {
      document,
      requirement,
      debatable,
      expected: verdict,
      given: finding?.verdict ?? 'read-yourself',
      confidence: finding?.confidence ?? 0,
    }
  })

const percent = ({ share, low, high }: Proportion) =>
  `${(100 * share).toFixed(1).padStart(5)} (${(100 * low).toFixed(0)}-${(100 * high).toFixed(0)})`.padEnd(14)

const line = (name: string, rows: readonly Row[]) => {
  const { found, violations, exact, abstained } = measure(rows)
  const side = ({ precision, recall, f2 }: typeof found) =>
    `P ${percent(precision)} R ${percent(recall)} F2 ${(100 * f2).toFixed(1).padStart(5)}`
  console.log(
    `${name.padEnd(46)}${side(found)} | ${side(violations)} | exact ${(100 * exact).toFixed(1)} | abstained ${abstained}/${rows.length}`,
  )
}

const reliability = (rows: readonly Row[]) => {
  console.log('\nconfidence said -> share that was right (verdict exactly as labelled)')
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 0.96],
    [0.96, 1.01],
  ] as const) {
    const inside = rows.filter(
      ({ given, confidence }) => given !== 'read-yourself' && confidence >= low && confidence < high,
    )
    const right = inside.filter(({ expected, given }) => expected === given).length
    if (inside.length > 0)
      console.log(`  ${low}-${high}: ${right}/${inside.length} = ${((100 * right) / inside.length).toFixed(1)} %`)
  }
}

/** For `calibration` in the pack: of each verdict and strength, how many were right, with one half added on either side. */
const calibration = (rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.given} ${row.confidence.toFixed(2)}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const isFound = (verdict: string) => verdict === 'present' || verdict === 'partial'
  for (const [key, own] of [...groups].sort()) {
    const exact = own.filter(({ expected, given }) => expected === given).length
    const side = own.filter(({ expected, given }) => isFound(expected) === isFound(given)).length
    console.log(
      `  ${key}: ${own.length} rows, exactly right ${exact}, right about found or not ${side}, say ${((exact + 0.5) / (own.length + 1)).toFixed(2)}`,
    )
  }
}

const run = async (options: ReadonlySet<string>) => {
  if (!corpusIsHere()) {
    console.log(
      'The labelled contracts are not beside the project (../shared/corpus): there is nothing to measure with.',
    )
    return
  }
  const wanted = labelledContracts().filter(({ unread }) => options.has('--all') || unread !== options.has('--read'))
  const rows: Row[] = []
  for (const document of wanted) {
    const report = await clauseReportOf(readFileSync(new URL(document.file, corpus)), document.file)
    rows.push(...rowsOf(document, report))
    const isNegative = document.type.startsWith('negative')
    if (isNegative) console.log(`${document.id} (${document.type}) is taken for: ${report.kind}`)
    else if (!report.readable)
      console.log(`${document.id} (${document.type}) cannot be read: ${report.unreadableBecause}`)
  }
  if (options.has('--errors'))
    for (const row of rows.filter(({ expected, given }) => expected !== given))
      console.log(
        `${row.document.id} ${row.requirement}: labelled ${row.expected}${row.debatable ? ' (debatable)' : ''}, given ${row.given} at ${row.confidence}`,
      )
  const agreements = rows.filter(({ document }) => !document.type.startsWith('negative'))
  console.log(
    `\n${wanted.length} documents, ${rows.length} rows${' '.repeat(16)}clauses found${' '.repeat(34)}violations found`,
  )
  line('all', rows)
  line(
    'all but debatable rows',
    rows.filter(({ debatable }) => !debatable),
  )
  line('agreements only', agreements)
  for (const language of ['en', 'fr'] as const) {
    line(
      `all, ${language}`,
      rows.filter(({ document }) => document.language === language),
    )
    line(
      `agreements only, ${language}`,
      agreements.filter(({ document }) => document.language === language),
    )
  }
  for (const requirement of new Set(rows.map((row) => row.requirement)))
    line(
      requirement,
      rows.filter((row) => row.requirement === requirement),
    )
  reliability(agreements)
  if (options.has('--calibrate')) calibration(agreements)
}

await run(new Set(process.argv.slice(2)))
