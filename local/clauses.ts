import { readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ClauseRegime, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { transferTools } from '#domain/facts/catalogues.ts'
import { transferTool } from '#domain/facts/transfer.ts'
import { bedrockReviewer } from '#functions/documents/bedrock-reviewer.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { vendorRequestFile } from '#functions/documents/vendor-request-file.ts'
import { withSecondOpinion } from '#functions/documents/with-second-opinion.ts'
import { buildClausePacks } from '#local/build-clause-pack.ts'
import { trainSecondReader } from '#local/clause-reader/build.ts'
import { fingerprintTable } from '#local/clauses/fingerprint.ts'
import { fuzz } from '#local/clauses/fuzz.ts'
import { matrix } from '#local/clauses/matrix.ts'
import { mutate } from '#local/clauses/mutate.ts'
import { roleNote, roles } from '#local/clauses/role.ts'
import { why } from '#local/clauses/why.ts'

const usage = `npm run clauses -- check FILE… [--regime ${clauseRegimes.join('|')}]… [--role C2C|C2P|P2P|P2C] [--lang fr|en] [--json]
npm run clauses -- request FILE --out REQUEST.docx [--regime …]… [--tool ${Object.keys(transferTools)[2]}|…] [--lang fr|en]
npm run clauses -- build          the JSON that Lambdas and pages read, from law/*/clauses.yaml and clauses/
npm run clauses -- train          the second reader, from our own sentences and contracts (about a minute)
npm run clauses -- why FILE ID    what spoke for and against a requirement in a contract
npm run clauses -- fingerprint    fingerprints of the official clauses, where their texts are at hand
npm run clauses -- mutate         how many alterations of the official clauses are found
npm run clauses -- fuzz [COUNT]   damaged files, none of which may crash or hang

--regime may be given several times; without it eu-gdpr. --regime all takes every one.
--second-opinion MODEL asks a model on Amazon Bedrock too, with the AWS credentials of the shell; it changes no verdict.`

const stop = (message: string): never => {
  console.error(message)
  process.exit(2)
}

/** npm changes to the project's folder: file names are meant from where the command was typed. */
const from = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    regime: { type: 'string', multiple: true, default: ['eu-gdpr'] },
    role: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
    tool: { type: 'string', default: 'none' },
    'second-opinion': { type: 'string' },
    show: { type: 'boolean', default: false },
  },
})
const [command, ...files] = positionals
const shell = (process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('fr') ? 'fr' : 'en'
const chosen = values.lang === 'fr' || values.lang === 'en' ? values.lang : undefined
const language = chosen ?? shell

const read = (file: string): Uint8Array => {
  try {
    return readFileSync(from(file))
  } catch {
    return stop(`${file}: there is no such file, or it may not be read.`)
  }
}

/** Several values may also stand in one, with commas. */
const regimesGiven = (): ClauseRegime[] => {
  const given = values.regime.flatMap((value) => value.split(','))
  if (given.includes('all')) return [...clauseRegimes]
  return given.map(
    (name) =>
      clauseRegimes.find((known) => known === name) ??
      stop(`There are no clauses for the regime ${name}; there are for: ${clauseRegimes.join(', ')}.`),
  )
}

const reportOn = async (file: string, regimes: readonly ClauseRegime[]): Promise<ClauseReport> => {
  const bytes = read(file)
  const report = await clauseReportOf(bytes, file, regimes)
  const model = values['second-opinion']
  return model === undefined
    ? report
    : withSecondOpinion(report, { bytes, name: file }, bedrockReviewer({ model }), { at: new Date().toISOString() })
}

const progress = (at: number, file: string) => {
  if (files.length > 1 && process.stderr.isTTY)
    process.stderr.write(`\r${at}/${files.length} ${basename(file)}\u001b[K`)
}

const check = async () => {
  if (files.length === 0) stop(usage)
  const regimes = regimesGiven()
  const role = roles.find((known) => known === values.role)
  if (values.role !== undefined && role === undefined) stop(`--role is one of ${roles.join(', ')}.`)
  const answers: unknown[] = []
  for (const [i, file] of files.entries()) {
    progress(i + 1, file)
    const report = await reportOn(file, regimes)
    const note = role === undefined ? null : roleNote(report, role)
    if (values.json) answers.push({ file, regimes, ...report, roleNote: note })
    else {
      if (files.length > 1 && process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      console.log(matrix(file, report, language, process.stdout.isTTY === true))
      if (note) console.log(`  ${note[language]}\n`)
    }
  }
  if (values.json) console.log(JSON.stringify(files.length === 1 ? answers[0] : answers, null, 2))
}

const request = async () => {
  const [file] = files
  if (file === undefined || values.out === undefined) return stop(usage)
  const tool = transferTool.safeParse(values.tool)
  if (!tool.success) return stop(`--tool is one of ${transferTool.options.join(', ')}.`)
  const report = await clauseReportOf(read(file), file, regimesGiven())
  if (!report.readable) stop(`${file} cannot be read (${report.unreadableBecause}): there is nothing to ask for yet.`)
  const written = vendorRequestFile(report, { contract: basename(file), tool: tool.data, language: chosen })
  writeFileSync(from(values.out), Buffer.from(await written.arrayBuffer()))
  console.log(values.out)
}

if (command === 'check') await check()
else if (command === 'request') await request()
else if (command === 'build') buildClausePacks()
else if (command === 'train') await trainSecondReader()
else if (command === 'why') await why(read(files[0] ?? stop(usage)), files[0] ?? '', files[1] ?? stop(usage))
else if (command === 'fingerprint') console.table(fingerprintTable())
else if (command === 'mutate') mutate(values.show)
else if (command === 'fuzz') await fuzz(Number(files[0] ?? 2000))
else stop(usage)
