import countries from 'i18n-iso-countries/index.js'
import { countryCode } from '#domain/countries.ts'
import { anyCommissionClauses, countryWords, fieldWords, roleWords, toolWords } from '#local/law/case-synonyms.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `remote_access`, `remote-access` and `RemoteAccess` are `remoteAccess`. */
const camel = (name: string): string =>
  name
    .replace(/[-_ ]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

/** `SCC 2021` and `scc_2021` are `scc-2021`; accents do not count. */
const hyphened = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-')

const countryOf = (word: string): string => {
  const name = word.trim().replaceAll('’', "'")
  const code = name.toUpperCase()
  const known = countryWords[code] ?? code
  if (countryCode.safeParse(known).success) return known
  return (
    countries.alpha3ToAlpha2(code) ??
    countries.getSimpleAlpha2Code(name, 'fr') ??
    countries.getSimpleAlpha2Code(name, 'en') ??
    word
  )
}

const lastDayOfTheOldClauses = '2021-09-26'
const firstDayOfTheNewClauses = '2021-06-27'

/** The edition of the Commission's clauses that a day of signature and a role leave possible; as written where both do. */
const editionOf = (written: string, signedOn: unknown, role: unknown): string => {
  if (typeof signedOn !== 'string' || signedOn > lastDayOfTheOldClauses) return 'scc-2021-914'
  if (signedOn >= firstDayOfTheNewClauses) return written
  return role === 'processor' || role === 'subprocessor' ? 'scc-2010-87' : 'scc-2001-497'
}

/** A contract is an identifier in the register; whoever only knows that there is one says `true`. */
const someContract = '00000000-0000-4000-8000-000000000000'

const contractOf = (value: unknown): unknown => {
  const word = typeof value === 'string' ? hyphened(value) : value
  if (word === true || word === 'yes' || word === 'oui' || word === 'signed') return someContract
  return word === false || word === 'no' || word === 'non' || word === 'none' || word === 'aucun' ? null : value
}

const listOf =
  (one: (word: string) => string) =>
  (value: unknown): unknown => {
    const list = typeof value === 'string' ? [value] : value
    return Array.isArray(list) ? list.map((word: unknown) => (typeof word === 'string' ? one(word) : word)) : list
  }

const wordOf =
  (one: (word: string) => string) =>
  (value: unknown): unknown =>
    typeof value === 'string' ? one(value) : value

const codes = listOf(hyphened)
const lands = listOf(countryOf)

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  'exporter.country': wordOf(countryOf),
  'recipient.country': wordOf(countryOf),
  'recipient.role': wordOf((word) => roleWords[hyphened(word)] ?? hyphened(word)),
  'recipient.actsFor': wordOf(hyphened),
  'recipient.certifiedFor': codes,
  'places.hosting': lands,
  'places.backup': lands,
  'places.remoteAccess': lands,
  'places.support': lands,
  authorisedBy: lands,
  purposes: codes,
  dataCategories: codes,
  dataSubjects: codes,
  securityMeasures: codes,
  evidence: codes,
  contract: contractOf,
  tool: (value) => (value === null ? 'none' : wordOf((word) => toolWords[hyphened(word)] ?? hyphened(word))(value)),
}

/** What somebody writes who does not know; a place left out is something else, see `factsOf`. */
const notKnown = new Set(['unknown', 'inconnu', '?'])

const isUnknown = (value: unknown): boolean => {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return typeof only === 'string' && notKnown.has(hyphened(only))
}

/** Says each field by its own name and at its own place; of two that say the same, the one at its place stands. */
const placed = (fields: Fields): Fields => {
  const out: Fields = {}
  const put = ([name = '', ...rest]: readonly string[], value: unknown, into: Fields): void => {
    const inner = into[name]
    if (rest.length > 0) {
      const next = isFields(inner) ? inner : {}
      into[name] = next
      put(rest, value, next)
    } else if (isFields(value) && isFields(inner)) Object.assign(inner, value)
    else into[name] = value
  }
  const named = Object.entries(fields).map(([name, value]) => ({ name: camel(name), value }))
  const moved = (name: string): readonly string[] | undefined =>
    Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined
  for (const { name, value } of named.toSorted(
    (a, b) => Number(moved(b.name) !== undefined) - Number(moved(a.name) !== undefined),
  )) {
    const [top = name, ...rest] = moved(name) ?? [name]
    const party = rest.length === 0 && (top === 'exporter' || top === 'recipient')
    const whole = party && typeof value === 'string' ? { country: value } : value
    const places =
      top === 'places' && rest.length === 0 && !isUnknown(value) && (Array.isArray(value) || typeof value === 'string')
        ? { hosting: value }
        : whole
    const inside =
      isFields(places) && rest.length === 0
        ? Object.fromEntries(Object.entries(places).map(([key, content]) => [camel(key), content]))
        : places
    put([top, ...rest], inside, out)
  }
  return out
}

/** Takes out what is said to be unknown; says where. */
const withoutUnknown = (fields: Fields, within = ''): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    if (isUnknown(value)) {
      delete fields[name]
      return [`${within}${name}`]
    }
    return isFields(value) ? withoutUnknown(value, `${within}${name}.`) : []
  })

/** What a case file was read as, where that is not what it says, and what it says to be unknown. */
export type Understood = {
  value: unknown
  asOf?: unknown
  readAs: { path: string; written: string; read: string }[]
  unknown: readonly string[]
}

/**
 * A case file in the words of the documentation: countries by name, the short names of roles and tools, fields that
 * stand at the top. What can only mean one thing is read as that, and told; anything else is left for the check.
 */
export const inOurWords = (file: unknown): Understood => {
  const readAs: Understood['readAs'] = []
  if (!isFields(file)) return { value: file, readAs, unknown: [] }
  const { asOf, date, ...fields } = Object.fromEntries(
    Object.entries(file).map(([name, value]) => [camel(name), value]),
  )
  const wrapped = Object.keys(fields).length === 1 && (isFields(fields.facts) || isFields(fields.case))
  const value = placed(wrapped ? Object.fromEntries(Object.entries(fields.facts ?? fields.case ?? {})) : fields)
  const unknown = withoutUnknown(value)
  const told = (path: string, written: unknown, read: unknown): void => {
    if (typeof written === 'string' && typeof read === 'string' && hyphened(written) === hyphened(read)) return
    const [was, is] = [written, read].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    if (was !== is) readAs.push({ path, written: was ?? '', read: is ?? '' })
  }
  for (const [path, reader] of Object.entries(readers)) {
    const [top = '', inner] = path.split('.')
    const holder = inner === undefined ? value : value[top]
    const name = inner ?? top
    if (!isFields(holder) || !Object.hasOwn(holder, name)) continue
    const read = reader(holder[name])
    told(path, holder[name], read)
    holder[name] = read
  }
  const { tool, toolSignedOn, recipient } = value
  if (typeof tool === 'string' && anyCommissionClauses.has(tool)) {
    const edition = editionOf(tool, toolSignedOn, isFields(recipient) ? recipient.role : undefined)
    told('tool', tool, edition)
    value.tool = edition
  }
  const day = asOf ?? date
  return { value, ...(day === undefined ? {} : { asOf: day }), readAs, unknown }
}
