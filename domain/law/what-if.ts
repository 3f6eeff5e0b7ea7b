import { contentHash } from '#domain/hash.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import { openPack } from '#domain/law/open.ts'
import type { PackData } from '#domain/law/pack.ts'

/** A change of law to try out: nothing of it is stored. Days are inclusive. */
export type LawChange =
  | { kind: 'status-ends'; status: string; lastDay: string }
  | { kind: 'status-begins'; regime: string; country: string; firstDay: string }

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const ended = (data: PackData, status: string, lastDay: string): PackData => ({
  ...data,
  statuses: data.statuses.flatMap((one) => {
    if (one.id !== status || lastDay < one.valid.from) return one.id === status ? [] : [one]
    const to = one.valid.to === undefined || lastDay < one.valid.to ? lastDay : one.valid.to
    return [{ ...one, valid: { ...one.valid, to } }]
  }),
})

const begun = (data: PackData, country: string, firstDay: string): PackData => {
  const [instrument = 'supposed'] = Object.keys(data.instruments)
  const says = { fr: `Supposé à partir du ${firstDay}`, en: `Supposed from ${firstDay}` }
  return {
    ...data,
    statuses: [
      ...data.statuses,
      {
        id: `WHAT-IF-${country}`,
        citation: { instrument, article: { fr: 'hypothèse', en: 'supposition' } },
        source: 'what-if',
        verification: 'secondary',
        confidence: 'medium',
        valid: { from: firstDay },
        recorded: { from: '1900-01-01' },
        name: { fr: country, en: country },
        decision: 'adequate',
        countries: [country],
        scope: says,
        conditions: [],
      },
    ],
  }
}

const changedData = (data: PackData, change: LawChange): PackData => {
  if (change.kind === 'status-ends') return ended(data, change.status, change.lastDay)
  return data.regime === change.regime ? begun(data, change.country, change.firstDay) : data
}

/**
 * The packs as they would be after a change: "the US framework ends on that day", "Senegal becomes sufficient under
 * Malian law". Assess the same facts with both and compare with `diffAssessments`.
 */
export const supposing = (packs: readonly LawPack[], change: LawChange): readonly LawPack[] =>
  packs.map((pack) => {
    const data = changedData(pack.data, change)
    return contentHash(data) === pack.hash ? pack : openPack({ data, hash: contentHash(data), trees: pack.trees })
  })

/** The last day before a decision stops counting, for "it falls on that day". */
export const lastDayBefore = dayBefore
