import type { CountryStatus, Standing } from '#web/pages/law/_lib/standing-word.ts'
import { lastEnded } from '#web/pages/law/_lib/standing-word.ts'

/** What one regime has decided of a country: what holds on the day, else what ended last before it. */
export type Decided = { standing: Standing; statuses: CountryStatus[] }

/** What the regimes that apply have decided of a country; a regime that has decided nothing is left out. */
export const decidedOf = (standing: readonly Standing[], regimes: readonly string[], day: string): Decided[] =>
  standing
    .filter(({ regime, inside }) => regimes.includes(regime) && !inside)
    .flatMap((one) => {
      const past = lastEnded(one.history, day)
      const statuses = one.now.length > 0 ? one.now : past === undefined ? [] : [past]
      return statuses.length === 0 ? [] : [{ standing: one, statuses }]
    })

/** Those of the regimes that apply for which the country is abroad and that have decided nothing of it. */
export const silentOn = (standing: readonly Standing[], regimes: readonly string[], day: string): string[] => {
  const told = new Set(decidedOf(standing, regimes, day).map(({ standing: { regime } }) => regime))
  return regimes.filter((code) => !told.has(code) && !standing.some(({ regime, inside }) => regime === code && inside))
}
