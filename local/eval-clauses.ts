import { parseArgs } from 'node:util'
import { check, isAgreement, type LabelledAnswer } from '#local/eval/answers.ts'
import { printCalibration } from '#local/eval/calibration.ts'
import { type Collection, collectionsHere, labelledContracts } from '#local/eval/collections.ts'
import { packAnswers, packOf } from '#local/eval/packs.ts'
import { ofPlaybook, playbookAnswers } from '#local/eval/playbook.ts'
import { contradictionLine, heading, line, reliability } from '#local/eval/print.ts'

/**
 * `npm run eval:clauses`: how often the clause check is right on labelled contracts, collection by collection, found and violated, by language.
 * Without an option it measures what was never read while the rules were written, and gives totals alone. `--read` measures what the rules were written
 * with; there `--errors` names the rows that differ. `--by-requirement` adds a line for each requirement, `--only NAME` takes one collection,
 * `--part 6,11` some hands of it. `--playbook` measures the organisation's playbook and Mali's pack instead of the GDPR's, `--packs` those of the other
 * African laws and of the United Kingdom.
 */
const { values: options } = parseArgs({
  options: {
    read: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    'by-requirement': { type: 'boolean', default: false },
    only: { type: 'string' },
    part: { type: 'string' },
    playbook: { type: 'boolean', default: false },
    packs: { type: 'boolean', default: false },
  },
})

const differing = (rows: readonly LabelledAnswer[]) => {
  for (const { document, requirement, expected, debatable, given, confidence, quote } of rows)
    if (expected !== given)
      console.log(
        `${document.id} ${requirement}: labelled ${expected}${debatable ? ' (debatable)' : ''}, given ${given} at ${confidence}: ${quote ?? '-'}`,
      )
}

const languages = ['en', 'fr'] as const

const totals = (name: string, rows: readonly LabelledAnswer[]) => {
  const agreements = rows.filter(({ document }) => isAgreement(document))
  const inLanguage = (language: string) => agreements.filter(({ document }) => document.language === language)
  heading(`${name}, ${options.read ? 'read' : 'unread'}: ${new Set(rows.map((row) => row.document.id)).size} documents`)
  line('all', rows)
  line(
    'without debatable labels',
    rows.filter(({ debatable }) => !debatable),
  )
  line('agreements only', agreements)
  for (const language of languages) line(`agreements, ${language}`, inLanguage(language))
  console.log(`\n${' '.repeat(44)}contradictions (left to a person counts as missed)`)
  contradictionLine('agreements only', agreements)
  for (const language of languages) contradictionLine(`agreements, ${language}`, inLanguage(language))
  if (options['by-requirement']) {
    heading('by requirement, agreements only')
    for (const requirement of new Set(rows.map((row) => row.requirement)))
      line(
        requirement,
        agreements.filter((row) => row.requirement === requirement),
      )
  }
  reliability(agreements)
  return agreements
}

const measureCollection = async (collection: Collection): Promise<LabelledAnswer[]> => {
  const rows: LabelledAnswer[] = []
  const others = { all: 0, empty: 0 }
  const known = { all: 0, right: 0 }
  const parts = options.part?.split(',')
  const wanted = labelledContracts(collection).filter(
    ({ unread, part }) => unread !== options.read && (parts === undefined || parts.includes(part)),
  )
  for (const document of wanted) {
    const { report, answers } = await check(document)
    rows.push(...answers)
    if (isAgreement(document)) {
      known.all++
      if (report.kind === 'processing-agreement' || !report.readable) known.right++
      else if (options.read && options.errors)
        console.log(`${document.id} (${document.type}) is taken for: ${report.kind}`)
      continue
    }
    others.all++
    if (report.findings.every(({ verdict }) => verdict === 'absent')) others.empty++
    if (options.read && options.errors) console.log(`${document.id} (${document.type}) is taken for: ${report.kind}`)
  }
  if (options.read && options.errors) differing(rows)
  const agreements = totals(collection.name, rows)
  console.log(`\nagreements taken for agreements: ${known.right} of ${known.all}`)
  console.log(`other papers in which nothing was found: ${others.empty} of ${others.all}`)
  return agreements
}

/** Rules of other packs than the GDPR's: in all, and by the pack. */
const measurePacks = (
  name: string,
  rows: readonly LabelledAnswer[],
  packOf: (row: LabelledAnswer) => string,
): LabelledAnswer[] => {
  if (options.read && options.errors) differing(rows)
  const agreements = totals(name, rows)
  heading('pack by pack')
  for (const pack of new Set(rows.map(packOf)))
    line(
      pack,
      rows.filter((row) => packOf(row) === pack),
    )
  return agreements
}

const half = options.read ? 'read' : 'unread'
const measured: LabelledAnswer[] = []
if (options.playbook)
  measured.push(
    ...measurePacks('playbook and Mali', await playbookAnswers(half), (row) => (ofPlaybook(row) ? 'playbook' : 'Mali')),
  )
if (options.packs)
  measured.push(
    ...measurePacks('other packs', await packAnswers(half), ({ requirement }) => packOf(requirement) ?? 'none'),
  )
const chosen =
  options.playbook || options.packs
    ? []
    : collectionsHere().filter(({ name }) => options.only === undefined || name === options.only)
for (const collection of chosen) measured.push(...(await measureCollection(collection)))
if (chosen.length > 1) {
  heading(`together, ${options.read ? 'read' : 'unread'}`)
  line('agreements only', measured)
  for (const language of languages)
    line(
      `agreements, ${language}`,
      measured.filter(({ document }) => document.language === language),
    )
  contradictionLine('contradictions', measured)
}
if (options.read && options.calibrate) printCalibration(measured)
