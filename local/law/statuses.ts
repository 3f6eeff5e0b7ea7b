import type { Finding } from '#domain/assessment.ts'
import { countryStanding } from '#domain/law/book/country-standing.ts'
import { citationOf } from '#domain/law/pack/citation.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment, Status } from '#domain/law/pack/pack.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** What a regime decided of a country, on the day or until it ended. */
export type Standing = {
  regime: string
  country: string
  status: string
  decision: Status['decision']
  name: Bilingual
  from: string
  to: string | null
  /** what ended it; null while it holds */
  ended: Bilingual | null
  citation: Finding['citation']
  verification: Status['verification']
  conditions: Bilingual[]
}

/**
 * What the regimes that apply have decided of the countries reached: adequacy and its like, in force on the day; where
 * none is, the last one that ended before it.
 */
export const statusesOf = (
  packs: readonly LawPack[],
  regimes: readonly string[],
  countries: readonly string[],
  at: Moment,
): Standing[] =>
  countries.flatMap((country) =>
    countryStanding(packs, country, at).flatMap(({ regime, now, history }) => {
      const pack = packs.find((one) => one.regime === regime)
      if (pack === undefined || !regimes.includes(regime)) return []
      const past = history
        .filter(({ valid }) => valid.to !== undefined && valid.to < at.validAt)
        .toSorted((a, b) => ((a.valid.to ?? '') < (b.valid.to ?? '') ? -1 : 1))
      const told = now.length > 0 ? now : past.slice(-1)
      return told.map((status) => ({
        regime,
        country,
        status: status.id,
        decision: status.decision,
        name: status.name,
        from: status.valid.from,
        to: status.valid.to ?? null,
        ended: now.includes(status) ? null : (status.ended ?? null),
        citation: citationOf(pack.data, status),
        verification: status.verification,
        conditions: status.conditions.map(({ message }) => message),
      }))
    }),
  )
