import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Draft } from '#domain/law/scene.ts'
import { places, recipient, transfer } from '#domain/transfer.ts'

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
  'public-authority': 'itself',
} as const

/**
 * The facts of a case file. Two things are read into what is left out, since nobody writes them down: with no places at
 * all, the data is hosted where the recipient is established and nowhere else; and the role says whom the recipient
 * acts for, but for a group company.
 */
export const factsOf = (file: z.infer<typeof caseFile>): Draft => {
  const country = file.recipient?.country
  const hosting = country === undefined ? {} : { hosting: [country] }
  const none = { backup: [], remoteAccess: [], support: [] }
  const role = file.recipient?.role
  const actsFor = role === undefined || role === 'group-company' ? undefined : actsForOf[role]
  return {
    ...file,
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

/** Reads a case from YAML or JSON. Throws a `CaseFileError` that names each field that does not fit. */
export const readCase = (file: string): Draft => {
  const { success, data, error } = caseFile.safeParse(parse(readFileSync(file, 'utf8')))
  if (success) return factsOf(data)
  throw new CaseFileError(
    file,
    error.issues.map(({ path, message }) => `${path.join('.') || '(the case)'}: ${message}`),
  )
}
