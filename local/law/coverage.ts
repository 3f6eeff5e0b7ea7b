import { regimesOf } from '#domain/law/book/regimes.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'

/** Which rules the conformance table makes apply, and with which outcomes. */
export type Coverage = { regime: string; total: number; unverified: number; asserted: number; never: string[] }

/** How far the conformance table covers each regime: a rule counts as asserted when some row names it. */
export const coverageOf = (packs: readonly LawPack[], asserted: ReadonlySet<string>): Coverage[] =>
  regimesOf(packs).map(({ regime, rules }) => {
    const ids = packs.find((pack) => pack.regime === regime)?.data.rules.map(({ id }) => id) ?? []
    const never = ids.filter((id) => !asserted.has(id))
    return { regime, total: rules.total, unverified: rules.unverified, asserted: ids.length - never.length, never }
  })
