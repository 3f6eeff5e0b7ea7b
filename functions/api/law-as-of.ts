import type { Moment } from '#domain/law/pack/pack.ts'
import { dayOf } from '#domain/time.ts'

/** The day of law and the day of knowledge that a reader asks for; today where they do not say. `at` is the instant of the call. */
export const momentOf = (
  { asOf, known }: { asOf?: string | undefined; known?: string | undefined },
  at: string,
): Moment => ({
  validAt: asOf ?? dayOf(at),
  knownAt: known ?? dayOf(at),
})
