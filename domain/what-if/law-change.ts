import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import type { Interval, PackData } from '#domain/law/pack/pack.ts'
import { contentHash } from '#domain/record/hash.ts'
import type { Supposition } from '#domain/what-if/supposition.ts'

type Ending = Extract<Supposition, { kind: 'status-ends' | 'rule-ends' | 'tool-ends' }>
type Beginning = Exclude<Supposition, Ending>

/** A supposed change of law with its day, which is included. */
export type LawChange = (Ending & { lastDay: string }) | (Beginning & { firstDay: string })

type Dated = { id: string; valid: Interval }

/** The entries with those of this name ended on the day; what begins after it never comes. */
const ended = <T extends Dated>(entries: readonly T[], id: string, lastDay: string): T[] =>
  entries.flatMap((one) => {
    if (one.id !== id) return [one]
    if (lastDay < one.valid.from) return []
    const to = one.valid.to === undefined || lastDay < one.valid.to ? lastDay : one.valid.to
    return [{ ...one, valid: { ...one.valid, to } }]
  })

/** The entries with those of this name as if they held from the day on, and not before. */
const begunOn = <T extends Dated>(entries: readonly T[], id: string, firstDay: string): T[] => {
  const first = entries
    .filter((one) => one.id === id && (one.valid.to === undefined || firstDay <= one.valid.to))
    .map(({ valid }) => valid.from)
    .sort()[0]
  return entries.flatMap((one) => {
    if (one.id !== id) return [one]
    if (one.valid.to !== undefined && one.valid.to < firstDay) return []
    const from = one.valid.from === first || one.valid.from < firstDay ? firstDay : one.valid.from
    return [{ ...one, valid: { ...one.valid, from } }]
  })
}

const recognised = (data: PackData, country: string, firstDay: string): PackData => {
  const [instrument = 'supposed'] = Object.keys(data.instruments)
  const says = { fr: `Supposé à partir du ${firstDay}`, en: `Supposed from ${firstDay}` }
  return {
    ...data,
    statuses: [
      ...data.statuses,
      {
        id: `WHAT-IF-${country}`,
        citation: { instrument, article: { fr: 'hypothèse', en: 'supposition' } },
        source: says,
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

const has = (entries: readonly Dated[], id: string): boolean => entries.some((one) => one.id === id)

/** Whether a change is about this pack. */
const isAbout = (data: PackData, change: Supposition): boolean => {
  switch (change.kind) {
    case 'status-ends':
      return has(data.statuses, change.status)
    case 'status-begins':
      return data.regime === change.regime
    case 'tool-ends':
      return has(data.tools, change.tool)
    default:
      return has(data.rules, change.rule)
  }
}

const changedData = (data: PackData, change: LawChange): PackData => {
  switch (change.kind) {
    case 'status-ends':
      return { ...data, statuses: ended(data.statuses, change.status, change.lastDay) }
    case 'status-begins':
      return recognised(data, change.country, change.firstDay)
    case 'tool-ends':
      return { ...data, tools: ended(data.tools, change.tool, change.lastDay) }
    case 'rule-ends':
      return { ...data, rules: ended(data.rules, change.rule, change.lastDay) }
    case 'rule-begins':
      return { ...data, rules: begunOn(data.rules, change.rule, change.firstDay) }
  }
}

/** The packs that a change is about; none where nothing of that name exists. */
export const packsTouched = (packs: readonly LawPack[], change: Supposition): readonly LawPack[] =>
  packs.filter(({ data }) => isAbout(data, change))

/**
 * The packs as they would be after a change: "the US framework ends on that day", "Senegal becomes sufficient under
 * Malian law". Assess the same facts with both and compare with `diffAssessments`.
 */
export const supposing = (packs: readonly LawPack[], change: LawChange): readonly LawPack[] => {
  const touched = new Set(packsTouched(packs, change))
  return packs.map((pack) => {
    if (!touched.has(pack)) return pack
    const data = changedData(pack.data, change)
    return openPack({ data, hash: contentHash(data), trees: pack.trees })
  })
}
