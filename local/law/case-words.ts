import type { Bilingual } from '#domain/words/language.ts'
import { isTool, settled } from '#local/law/case-clauses.ts'
import { isFields, type Said, saidBy } from '#local/law/case-fields.ts'
import { isUnknown } from '#local/law/case-plain-words.ts'
import { cited, plainText, type Refusal } from '#local/law/case-refusal.ts'
import { stemOf } from '#local/law/case-spelling.ts'
import { readers, someContract } from '#local/law/case-values.ts'

/** What a case file was read as, where that is not what it says; what it says to be unknown; what cannot be read. */
export type Understood = {
  value: Record<string, unknown>
  asOf: string | undefined
  readAs: { path: string; written: string; read: string }[]
  unknown: readonly string[]
  refused: readonly Refusal[]
}

type Read = Said & { read: unknown }

/** Of several things said of one fact, those that agree are one; a contradiction is not settled by what stands last. */
const once = (all: readonly Read[]): Refusal[] =>
  [...Map.groupBy(all, ({ path }) => path)].flatMap(([path, of]) => {
    const [first, ...others] = of
    const other = others.find(({ read }) => JSON.stringify(read) !== JSON.stringify(first?.read))
    if (first === undefined || other === undefined) return []
    const [one, two] = [cited(first.value), cited(other.value)]
    const says: Bilingual = {
      fr: `est dit deux fois : ${one.fr} sous ${first.as}, ${two.fr} sous ${other.as} ; n’en garder qu’un`,
      en: `is said twice: ${one.en} under ${first.as}, ${two.en} under ${other.as}; keep one of them`,
    }
    return [{ path, says }]
  })

const put = (into: Record<string, unknown>, path: string, value: unknown): void => {
  const [top = '', name] = path.split('.')
  if (name === undefined) into[top] = value
  else {
    const inner = into[top]
    into[top] = { ...(isFields(inner) ? inner : {}), [name]: value }
  }
}

/** The words of the file itself where they say the same as the code: nobody has to be told. */
const told = ({ path, value, read }: Read): Understood['readAs'] => {
  const [written, meaning] = [plainText(value), plainText(read)]
  return read === someContract || read === null || stemOf(written) === stemOf(meaning)
    ? []
    : [{ path, written, read: meaning }]
}

/** The facts where the tool settles something: the edition of the clauses, and whom a module says the recipient to be. */
const withTool = (reads: readonly Read[]): { reads: Read[]; refused: Refusal[] } => {
  const of = (path: string) => reads.find((one) => one.path === path)?.read
  const tool = reads.find(({ path, read }) => path === 'tool' && isTool(read))
  if (tool === undefined || !isTool(tool.read)) return { reads: [...reads], refused: [] }
  const others = reads.filter(({ path }) => path !== 'tool')
  const around = { role: of('recipient.role'), actsFor: of('recipient.actsFor'), signedOn: of('toolSignedOn') }
  const result = settled(tool.read, plainText(tool.value), around)
  if ('says' in result) return { reads: others, refused: [{ path: 'tool', says: result.says }] }
  const implied = Object.entries(result.recipient).map(([name, read]) => ({
    path: `recipient.${name}`,
    as: tool.as,
    value: tool.value,
    read,
  }))
  return { reads: [...others, { ...tool, read: result.tool }, ...implied], refused: [] }
}

/** What stands in the file; one may wrap the facts in `facts` or `case`, as the API does. */
const entriesOf = (file: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(file).flatMap(([name, value]) =>
    (name === 'facts' || name === 'case') && isFields(value) ? Object.entries(value) : [[name, value] as const],
  )

/**
 * A case file in the words of the documentation: countries by name, the words for roles, tools and codes, fields that
 * stand at the top. What can only mean one thing is read as that, and told; anything else is refused with what to write.
 */
export const inOurWords = (file: Readonly<Record<string, unknown>>): Understood => {
  const { said, refused } = saidBy(entriesOf(file))
  const readings = said.map((one) => ({
    ...one,
    reading: isUnknown(one.value) ? { value: undefined } : (readers[one.path]?.(one.value) ?? { value: one.value }),
  }))
  const reads = readings.flatMap(({ reading, ...one }) => ('value' in reading ? [{ ...one, read: reading.value }] : []))
  const unread = readings.flatMap(({ path, reading }) => ('says' in reading ? [{ path, says: reading.says }] : []))
  const twice = once(reads)
  const known = withTool(reads.filter(({ read }) => read !== undefined))
  const value: Record<string, unknown> = {}
  for (const { path, read } of known.reads) put(value, path, read)
  const { asOf, ...facts } = value
  return {
    value: facts,
    asOf: typeof asOf === 'string' ? asOf : undefined,
    readAs: known.reads.flatMap(told),
    unknown: reads.filter(({ read }) => read === undefined).map(({ path }) => path),
    refused: [...refused, ...unread, ...twice, ...known.refused],
  }
}
