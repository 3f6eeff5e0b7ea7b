import { readFileSync, statSync } from 'node:fs'
import { actsForByRole, type TransferDraft, transferDraft, withoutUnasked } from '#domain/facts/transfer.ts'
import type { Language } from '#domain/words/language.ts'
import { faultOf } from '#local/law/case-faults.ts'
import type { Refusal } from '#local/law/case-refusal.ts'
import { fieldsIn } from '#local/law/case-text.ts'
import { inOurWords, type Understood } from '#local/law/case-words.ts'

const further = ['backup', 'remoteAccess', 'support'] as const

/** The places that a file leaves out and does not call unknown: they are read as nowhere. */
const placesAssumed = ({ places: given = {} }: TransferDraft, unknown: readonly string[]): string[] =>
  unknown.includes('places')
    ? []
    : further.filter((place) => given[place] === undefined && !unknown.includes(`places.${place}`))

/**
 * The facts of a case file. Some things are read into what is left out, since nobody writes them down: with no places at
 * all, the data is hosted where the recipient is established; a further place that is left out is nowhere; the role says
 * whom the recipient acts for, but for a group company; and the flow starts on the day that is asked about.
 */
const factsOf = (file: TransferDraft, unknown: readonly string[]): TransferDraft => {
  const country = file.recipient?.country
  const hosting =
    country === undefined || unknown.some((path) => path.startsWith('places')) ? {} : { hosting: [country] }
  const none = Object.fromEntries(placesAssumed(file, unknown).map((place) => [place, []]))
  const role = file.recipient?.role
  const actsFor = role === undefined || role === 'group-company' ? undefined : actsForByRole[role]
  return {
    ...withoutUnasked(file),
    ...(file.recipient === undefined
      ? {}
      : { recipient: { ...(actsFor === undefined ? {} : { actsFor }), ...file.recipient } }),
    places: file.places === undefined ? { ...hosting, ...none } : { ...none, ...file.places },
  }
}

/** A case file that does not fit: what is wrong where, one sentence each, in the language that was asked for. */
export class CaseFileError extends Error {
  constructor(file: string, refused: readonly Refusal[], language: Language) {
    super(
      refused
        .map(({ path, says }) => [file, ...(path === '' ? [] : [path]), says[language]])
        .map((parts) => parts.join(language === 'fr' ? ' : ' : ': '))
        .join('\n'),
    )
    this.name = 'CaseFileError'
  }
}

/**
 * A case as read: its facts, the day that the file itself names if it does, what was read otherwise than written, and,
 * where the file gives some places but not all, those that were read as nowhere.
 */
export type ReadCase = {
  facts: TransferDraft
  asOf: string | undefined
  readAs: Understood['readAs']
  assumed: readonly string[]
}

/** A recipient whose role says that it acts for one, and that the file says to act for the other. */
const oddPurpose = ({ role, actsFor }: NonNullable<TransferDraft['recipient']>): Refusal[] => {
  const usual = role === undefined || role === 'group-company' ? actsFor : actsForByRole[role]
  return actsFor === usual || actsFor === undefined
    ? []
    : [
        {
          path: 'recipient.actsFor',
          says: {
            fr: `${role} agit pour ${usual}, pas pour ${actsFor} : ôter l’un des deux`,
            en: `${role} acts for ${usual}, not for ${actsFor}: take one of them away`,
          },
        },
      ]
}

/** Reads a case from YAML or JSON text. Throws a `CaseFileError` that names each field that does not fit. */
export const caseOf = (file: string, text: string, language: Language): ReadCase => {
  const read = fieldsIn(text)
  if ('says' in read) throw new CaseFileError(file, [{ path: '', says: read.says }], language)
  const { value, asOf, readAs, unknown, refused } = inOurWords(read.fields)
  const { success, data, error } = transferDraft.safeParse(value)
  const faults = [
    ...refused,
    ...oddPurpose(data?.recipient ?? {}),
    ...(error?.issues ?? []).map((issue) => faultOf(issue, value)),
  ]
  if (!success || faults.length > 0) throw new CaseFileError(file, faults, language)
  return {
    facts: factsOf(data, unknown),
    asOf,
    readAs,
    assumed: data.places === undefined ? [] : placesAssumed(data, unknown).map((place) => `places.${place}`),
  }
}

const noFile = { fr: 'ce fichier n’existe pas', en: 'there is no such file' }

/** Reads a case from a YAML or JSON file; see `caseOf`. */
export const readCase = (file: string, language: Language): ReadCase => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new CaseFileError(file, [{ path: '', says: noFile }], language)
  return caseOf(file, readFileSync(file, 'utf8'), language)
}
