import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { type CountryCode, countryCode, countryName } from '#domain/facts/countries.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { recommend } from '#domain/law/assess/weigh.ts'
import { countryStanding } from '#domain/law/book/country-standing.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import type { Moment, Status } from '#domain/law/pack/pack.ts'
import { type Language, language } from '#domain/words/language.ts'
import { fingerprintTable } from '#local/clauses/fingerprint.ts'
import { generated, generatedFile } from '#local/law/build.ts'
import { baseCase, changedOn } from '#local/law/case.ts'
import { countryOf } from '#local/law/case-countries.ts'
import { CaseFileError, readCase } from '#local/law/case-file.ts'
import { notesOn } from '#local/law/case-notes.ts'
import { checkPacks, LawError } from '#local/law/check-packs.ts'
import { coverageOf } from '#local/law/coverage.ts'
import { writeRegimePages } from '#local/law/docs-pages.ts'
import { adviceOn, explanation, explanationText, standingOf } from '#local/law/explain.ts'
import { diffPacks } from '#local/law/pack-diff.ts'
import { GitError, readPacks, readPacksAt, YamlError } from '#local/law/pack-files.ts'
import { readScenarios } from '#local/law/scenarios.ts'

const usage = `npm run law -- check                       checks every pack under law/
npm run law -- build                       writes the packs that the Lambdas carry, and the pages in docs/law/
npm run law -- explain case.yaml … --as-of 2024-03-01 [--known 2024-03-01] [--json] [--lang en]
npm run law -- country US --as-of 2024-03-01 [--known …] [--json] [--lang en]
npm run law -- diff <git-ref>              what changed in the law since, and which scenarios it touches
npm run law -- coverage                    rules, how they are verified, and how far the scenarios assert them
npm run law -- fingerprint                 fingerprints of the official standard clauses, where their texts are at hand`

/** A command line that cannot be followed: the sentence is for the person who typed it. */
class UsageError extends Error {}

const options = {
  'as-of': { type: 'string' },
  known: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'fr' },
} as const

const day = z.iso.date()

const read = () => {
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true })
  const today = new Date().toISOString().slice(0, 10)
  const dayOf = (name: 'as-of' | 'known'): string => {
    const given = day.safeParse(values[name] ?? today)
    if (!given.success) throw new UsageError(`--${name} must be a day such as 2024-03-01, not "${values[name]}"`)
    return given.data
  }
  const said = language.safeParse(values.lang)
  if (!said.success) throw new UsageError('--lang is fr or en')
  return {
    command: positionals[0],
    argument: positionals[1],
    files: positionals.slice(1),
    at: { validAt: dayOf('as-of'), knownAt: dayOf('known') },
    asOfGiven: values['as-of'] !== undefined,
    knownGiven: values.known !== undefined,
    json: values.json,
    lang: said.data,
  }
}

/** What is known is what the packs say: a clock that stands before the day they were written does not undo them. */
const known = (packs: readonly LawPack[], { at, knownGiven }: ReturnType<typeof read>): Moment => {
  const written = packs.flatMap(({ data }) => data.rules.map(({ recorded }) => recorded.from))
  return knownGiven ? at : { ...at, knownAt: [at.knownAt, ...written].toSorted().at(-1) ?? at.knownAt }
}

const currentLaw = () => checkPacks(readPacks())
const opened = () => currentLaw().files.map(openPack)

const statusLine = (status: Status, lang: 'fr' | 'en'): string =>
  `    ${status.valid.from} → ${status.valid.to ?? '…'}  ${status.decision}  ${status.name[lang]} (${status.id}, ${status.verification})` +
  (status.ended === undefined ? '' : ` : ${status.ended[lang]}`)

/** @throws UsageError where it is no country, or may be several */
const countryNamed = (word: string, lang: Language): CountryCode => {
  const reading = countryOf(word)
  if ('says' in reading) throw new UsageError(reading.says[lang])
  return countryCode.parse(reading.value)
}

const country = (given: ReturnType<typeof read>): string => {
  const { argument, json, lang } = given
  const code = countryNamed(argument ?? '', lang)
  const packs = opened()
  const at = known(packs, given)
  const standing = countryStanding(packs, code, at)
  if (json) return JSON.stringify({ country: code, ...at, standing }, null, 2)
  return [
    `${countryName(code, lang)} (${code}), ${at.validAt}`,
    ...standing.flatMap(({ regime, name, inside, now, history }) => [
      `  ${name[lang]} (${regime})${inside ? ' ●' : ''}`,
      ...history.map((status) => `${statusLine(status, lang)}${now.includes(status) ? '  ◀' : ''}`),
    ]),
  ].join('\n')
}

const diff = ({ argument, at }: ReturnType<typeof read>): string => {
  if (argument === undefined) throw new UsageError('diff needs a commit, branch or tag')
  const [before, after] = [checkPacks(readPacksAt(argument)), currentLaw()]
  const changes = diffPacks(before.packs, after.packs)
  const [old, young] = [before.files.map(openPack), after.files.map(openPack)]
  const base = baseCase()
  const touched = readScenarios().flatMap(({ file, rows }) =>
    rows.flatMap(({ name, given, on, known }) => {
      const facts = changedOn(base, given, on)
      const moment = { validAt: on, knownAt: known ?? at.knownAt }
      const outcome = (packs: typeof old) => {
        const { concluded, home } = apply(facts, packs, moment)
        return recommend(concluded, home).outcome
      }
      const [was, is] = [outcome(old), outcome(young)]
      return was === is ? [] : [`  ${file}: ${name}: ${was} → ${is}`]
    }),
  )
  return [
    `${changes.length} changes since ${argument}`,
    ...changes.map(({ regime, kind, id, what }) => `  ${regime} ${kind} ${id}: ${what}`),
    `${touched.length} scenarios come out differently`,
    ...touched,
  ].join('\n')
}

const coverage = (): string => {
  const asserted = new Set(
    readScenarios().flatMap(({ rows }) => rows.flatMap(({ rules, applies }) => [...Object.keys(rules), ...applies])),
  )
  return coverageOf(opened(), asserted)
    .map(
      ({ regime, total, unverified, asserted: count, never }) =>
        `${regime.padEnd(10)} ${String(total).padStart(4)} rules, ${unverified} unverified, ${count} asserted by a scenario` +
        (never.length > 0 && never.length <= 12 ? `; not: ${never.join(', ')}` : ''),
    )
    .join('\n')
}

/** One case, explained; several are told apart by their file, and one that does not fit keeps none of the others back. */
const explain = (given: ReturnType<typeof read>): string => {
  const { files, asOfGiven, json, lang } = given
  if (files.length === 0) throw new UsageError('explain needs a case file')
  const packs = opened()
  const asked = known(packs, given)
  const one = (file: string) => {
    const read = readCase(file, lang)
    const { facts, asOf, assumed } = read
    const at = asOf === undefined || asOfGiven ? asked : { ...asked, validAt: asOf }
    for (const note of notesOn(read, lang)) console.error(`${file}${lang === 'fr' ? ' : ' : ': '}${note}`)
    return { facts: { startsOn: at.validAt, ...facts }, at, assumed }
  }
  const answerOf = (file: string) => {
    const { facts, at, assumed } = one(file)
    return explanation(facts, packs, at, assumed)
  }
  const textOf = (file: string): string => {
    const { facts, at, assumed } = one(file)
    const advice = adviceOn(facts, packs, at, assumed)
    return explanationText(advice, standingOf(facts, advice, packs, at), lang)
  }
  const [first = ''] = files
  if (files.length === 1) return json ? JSON.stringify(answerOf(first), null, 2) : textOf(first)
  const orFault = <T>(file: string, answer: (file: string) => T): T | { error: string } => {
    try {
      return answer(file)
    } catch (error) {
      if (!(error instanceof CaseFileError)) throw error
      process.exitCode = 1
      return { error: error.message }
    }
  }
  if (json)
    return JSON.stringify(
      files.map((file) => ({ file, ...orFault(file, answerOf) })),
      null,
      2,
    )
  return files
    .map((file) => {
      const text = orFault(file, textOf)
      return `${file}\n${typeof text === 'string' ? text : text.error}`
    })
    .join('\n\n')
}

const run = (): string => {
  const given = read()
  switch (given.command) {
    case 'check': {
      const { packs, files } = currentLaw()
      if (generated(files) !== readFileSync(generatedFile, 'utf8'))
        throw new LawError(['domain/law/pack/packs.gen.json is not what law/ says: run "npm run law -- build"'])
      return `${packs.length} packs, ${packs.reduce((sum, { rules }) => sum + rules.length, 0)} rules: in order`
    }
    case 'build': {
      const { packs, files } = currentLaw()
      writeFileSync(generatedFile, generated(files))
      return `${packs.length} packs written; ${writeRegimePages(packs)} pages in docs/law/`
    }
    case 'explain':
      return explain(given)
    case 'country':
      return country(given)
    case 'diff':
      return diff(given)
    case 'coverage':
      return coverage()
    case 'fingerprint':
      return fingerprintTable()
        .map(({ instrument, language: of, sentences }) => `${instrument} ${of}: ${sentences} sentences`)
        .join('\n')
    default:
      throw new UsageError(`"${given.command ?? ''}" is not a command`)
  }
}

try {
  console.log(run())
} catch (error) {
  const expected =
    error instanceof LawError ||
    error instanceof YamlError ||
    error instanceof CaseFileError ||
    error instanceof GitError ||
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error)
  if (!expected) throw error
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message)
  process.exitCode = 1
}
