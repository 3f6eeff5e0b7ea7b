import { type Faults, faultAt } from '#web/lib/faults.ts'

/** The wizard's steps and the fields that each asks for, by pointer. */
export const fieldsOf = {
  who: [
    '/exporter/name',
    '/exporter/country',
    '/recipient/name',
    '/recipient/country',
    '/recipient/role',
    '/recipient/actsFor',
  ],
  what: ['/service', '/purposes', '/dataCategories', '/dataSubjects', '/startsOn'],
  where: ['/places', '/places/hosting', '/places/backup', '/places/remoteAccess', '/places/support'],
  protection: [
    '/tool',
    '/toolSignedOn',
    '/occasional',
    '/recipient/selfCertified',
    '/recipient/certifiedFor',
    '/evidence',
    '/authorisedBy',
    '/securityMeasures',
    '/contract',
  ],
} as const

export type StepName = keyof typeof fieldsOf
export const stepNames: readonly StepName[] = ['who', 'what', 'where', 'protection']
export type FieldPointer = (typeof fieldsOf)[StepName][number]

/** What is asked only where the law wants to know: a question of its own step, after all that the record needs. */
export type LegalPointer = (typeof fieldsOf)['protection'][number]

/** The contract is no question of the law’s alone: it has its own place in the form. */
export type AskedByLaw = Exclude<LegalPointer, '/contract'>

export const isLegal = (pointer: FieldPointer): pointer is LegalPointer =>
  fieldsOf.protection.some((known) => known === pointer)

export const faultsIn = (faults: Faults, step: StepName): boolean =>
  fieldsOf[step].some((pointer) => faultAt(faults, pointer) !== undefined)

/** The first question of a step that has something to correct, as it stands in the form; the one itself before what is above it. */
export const firstFaultOf = (faults: Faults, step: StepName): FieldPointer | undefined =>
  fieldsOf[step].find((pointer) => faults[pointer] !== undefined) ??
  fieldsOf[step].find((pointer) => faultAt(faults, pointer) !== undefined)

/** The first step that has something to correct; null where none does. */
export const firstFaulty = (faults: Faults): StepName | null => stepNames.find((step) => faultsIn(faults, step)) ?? null
