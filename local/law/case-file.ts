import { readFileSync, statSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { Draft } from '#domain/law/scene.ts'
import { places, recipient, transfer, withoutUnasked } from '#domain/transfer.ts'
import { faultOf } from '#local/law/case-faults.ts'
import { fieldWords } from '#local/law/case-synonyms.ts'
import { inOurWords, type Understood } from '#local/law/case-words.ts'

/** A case as a file gives it: any fact of a transfer may be left out; what is left out is unknown. */
export const caseFile = z.strictObject({
  ...transfer.partial().shape,
  exporter: transfer.shape.exporter.partial().optional(),
  recipient: z.strictObject(recipient.shape).partial().optional(),
  places: places.partial().optional(),
})

const actsForOf = {
  processor: 'exporter',
  subprocessor: 'exporter',
  partner: 'itself',
  'instructing-controller': 'itself',
  'public-authority': 'itself',
} as const

const further = ['backup', 'remoteAccess', 'support'] as const

/** The places that a file leaves out and does not call unknown: they are read as nowhere. */
const placesAssumed = ({ places: given = {} }: z.infer<typeof caseFile>, unknown: readonly string[]): string[] =>
  unknown.includes('places')
    ? []
    : further.filter((place) => given[place] === undefined && !unknown.includes(`places.${place}`))

/**
 * The facts of a case file. Some things are read into what is left out, since nobody writes them down: with no places at
 * all, the data is hosted where the recipient is established; a further place that is left out is nowhere; the role says
 * whom the recipient acts for, but for a group company; and the flow starts on the day that is asked about.
 */
const factsOf = (file: z.infer<typeof caseFile>, unknown: readonly string[]): Draft => {
  const country = file.recipient?.country
  const hosting =
    country === undefined || unknown.some((path) => path.startsWith('places')) ? {} : { hosting: [country] }
  const none = Object.fromEntries(placesAssumed(file, unknown).map((place) => [place, []]))
  const role = file.recipient?.role
  const actsFor = role === undefined || role === 'group-company' ? undefined : actsForOf[role]
  return {
    ...withoutUnasked(file),
    ...(file.recipient === undefined
      ? {}
      : { recipient: { ...(actsFor === undefined ? {} : { actsFor }), ...file.recipient } }),
    places: file.places === undefined ? { ...hosting, ...none } : { ...none, ...file.places },
  }
}

/** A case file that does not fit: what is wrong where, one sentence each. */
export class CaseFileError extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(faults.map((fault) => `${file}: ${fault}`).join('\n'))
    this.name = 'CaseFileError'
  }
}

/**
 * A case as read: its facts, the day that the file itself names if it does, what was read otherwise than written, and,
 * where the file gives some places but not all, those that were read as nowhere.
 */
export type ReadCase = {
  facts: Draft
  asOf: string | undefined
  readAs: Understood['readAs']
  assumed: readonly string[]
}

const fields = [...Object.keys(caseFile.shape), ...Object.keys(fieldWords), 'asOf']
const day = z.iso.date()

/** Reads a case from YAML or JSON text. Throws a `CaseFileError` that names each field that does not fit. */
export const caseOf = (file: string, text: string): ReadCase => {
  const document = parseDocument(text)
  const [broken] = document.errors
  if (broken !== undefined) throw new CaseFileError(file, [broken.message.split('\n')[0] ?? 'this is not YAML'])
  const { value, asOf, readAs, unknown } = inOurWords(document.toJS())
  const when = asOf === undefined ? undefined : day.safeParse(asOf)
  const late =
    when === undefined || when.success ? [] : [`asOf: ${JSON.stringify(asOf)} is not a day such as 2024-03-01`]
  const { success, data, error } = caseFile.safeParse(value)
  const { role, actsFor } = data?.recipient ?? {}
  const askedFor = role === undefined || role === 'group-company' ? actsFor : actsForOf[role]
  const odd =
    actsFor === askedFor || actsFor === undefined
      ? []
      : [`recipient.actsFor: ${role} acts for ${askedFor}, not for ${actsFor}`]
  const faults = [...late, ...odd, ...(error?.issues ?? []).map((issue) => faultOf(issue, value, fields))]
  if (success && faults.length === 0)
    return {
      facts: factsOf(data, unknown),
      asOf: when?.data,
      readAs,
      assumed: data.places === undefined ? [] : placesAssumed(data, unknown).map((place) => `places.${place}`),
    }
  throw new CaseFileError(file, faults)
}

/** Reads a case from a YAML or JSON file; see `caseOf`. */
export const readCase = (file: string): ReadCase => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new CaseFileError(file, ['there is no such file'])
  return caseOf(file, readFileSync(file, 'utf8'))
}
