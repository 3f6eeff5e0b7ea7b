import type { Interval, Moment } from '#domain/law/pack/pack.ts'

/** Whether a day lies in an interval. */
export const holdsOn = ({ from, to }: Interval, day: string): boolean => from <= day && (to === undefined || day <= to)

/** Whether a fact is law on the day asked for, as far as the packs knew on the other day. */
export const isLive = (fact: { valid: Interval; recorded: Interval }, at: Moment): boolean =>
  holdsOn(fact.valid, at.validAt) && holdsOn(fact.recorded, at.knownAt)
