import type { Assessment, Finding, StatusRead } from '#domain/assessment.ts'
import type { Concluded } from '#domain/law/assess/finding.ts'
import type { Wording, Written } from '#domain/law/pack/law-pack.ts'
import { ByteWriter } from '#domain/record/byte-writer.ts'
import { canonicalJson } from '#domain/record/canonical-json.ts'

/**
 * The canonical JSON of a value around the lists of these names, which are handed in empty, in the order of their names. A
 * quotation mark that no backslash stands before is none within a text, so what is looked for is found where it stands.
 */
const around = (value: object, ...names: readonly string[]): string[] => {
  const parts: string[] = []
  let rest = canonicalJson(value)
  for (const name of names) {
    const end = rest.indexOf(`"${name}":[]`) + name.length + 3
    parts.push(rest.slice(0, end))
    rest = rest.slice(end + 2)
  }
  return [...parts, rest]
}

/** How the rule's finding is written but for what it read: the same for every transfer, so it is encoded only once. */
const writtenAs = ({ written }: Wording, finding: Finding): Written => {
  const known = written[finding.outcome]
  if (known !== undefined) return known
  const [before = '', between = '', after = ''] = around({ ...finding, facts: [], statuses: [] }, 'facts', 'statuses')
  const made = {
    before: Buffer.from(`${before}[`),
    between: Buffer.from(`]${between}[`),
    after: Buffer.from(`]${after}`),
    withoutStatuses: Buffer.from(`]${between.slice(0, -',"statuses":'.length)}${after}`),
  }
  written[finding.outcome] = made
  return made
}

const packsWritten = new WeakMap<Assessment['packs'], Uint8Array>()

const writtenPacks = (packs: Assessment['packs']): Uint8Array => {
  const known = packsWritten.get(packs)
  if (known !== undefined) return known
  const made = Buffer.from(canonicalJson(packs))
  packsWritten.set(packs, made)
  return made
}

const comma = Buffer.from(',')

/** Writes values one after the other; one that comes up again is copied from where it was written first. */
const repeating = <T>(writer: ByteWriter, write: (value: T) => void): ((value: T) => void) => {
  const written = new Map<T, { from: number; to: number }>()
  return (value) => {
    const before = written.get(value)
    if (before !== undefined) return writer.again(before.from, before.to)
    const from = writer.length
    write(value)
    written.set(value, { from, to: writer.length })
  }
}

const separated = <T>(writer: ByteWriter, items: readonly T[], write: (item: T) => void): void => {
  let first = true
  for (const item of items) {
    if (!first) writer.piece(comma)
    first = false
    write(item)
  }
}

const writer = new ByteWriter()

/**
 * The content hash of an assessment, as `contentHash` gives it for the same content: its findings are those of `concluded`,
 * in that order. Nearly all of an assessment is what its rules say, which need not be written out again each time.
 */
export const sealOf = (content: Omit<Assessment, 'hash'>, concluded: readonly Concluded[]): string => {
  const [before, between, after] = around({ ...content, findings: [], packs: [] }, 'findings', 'packs')
  writer.clear()
  const fact = repeating(writer, (one: Finding['facts'][number]) => writer.text(canonicalJson(one)))
  // rules that read the same facts share one list of them
  const facts = repeating(writer, (list: Finding['facts']) => separated(writer, list, fact))
  const status = repeating(writer, (one: StatusRead) => writer.text(canonicalJson(one)))
  writer.text(`${before}[`)
  separated(writer, concluded, ({ wording, finding }) => {
    const written = writtenAs(wording, finding)
    writer.piece(written.before)
    facts(finding.facts)
    if (finding.statuses === undefined) return writer.piece(written.withoutStatuses)
    writer.piece(written.between)
    separated(writer, finding.statuses, status)
    writer.piece(written.after)
  })
  writer.text(`]${between}`)
  writer.piece(writtenPacks(content.packs))
  writer.text(after ?? '')
  return writer.hash()
}
