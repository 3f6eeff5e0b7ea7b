import type { AnswerOf } from '#api/routes.ts'

export type Standing = AnswerOf<'readCountry'>['standing'][number]
export type CountryStatus = Standing['history'][number]
export type StandingCode = CountryStatus['decision'] | 'inside' | 'silent'

/** From the status that decides to the one that decides least. */
const precedence: readonly CountryStatus['decision'][] = [
  'restricted',
  'not-a-third-country',
  'adequate',
  'withdrawn',
  'pending',
  'none',
]

/** What a regime holds a country for on the day: its own territory, the weightiest status, or nothing. */
export const standingOf = ({ inside, now }: Pick<Standing, 'inside' | 'now'>): StandingCode =>
  inside ? 'inside' : (precedence.find((decision) => now.some((status) => status.decision === decision)) ?? 'silent')

/** The status that ended last before the day; undefined where none had ended by then. */
export const lastEnded = (history: readonly CountryStatus[], day: string): CountryStatus | undefined =>
  history
    .filter(({ valid }) => valid.to !== undefined && valid.to < day)
    .toSorted((a, b) => ((a.valid.to ?? '') < (b.valid.to ?? '') ? 1 : -1))[0]

export type Phase = 'past' | 'current' | 'future'

/** Where a status stands on a day. Its last day still counts. */
export const phaseOn = ({ valid }: Pick<CountryStatus, 'valid'>, day: string): Phase =>
  day < valid.from ? 'future' : valid.to !== undefined && valid.to < day ? 'past' : 'current'
