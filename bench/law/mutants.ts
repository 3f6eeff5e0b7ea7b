import { holdsOn } from '#domain/law/pack/live.ts'
import type { Group, Interval, PackData, Rule, Status, Tool } from '#domain/law/pack/pack.ts'
import { daysAfter } from '#domain/time.ts'

/** A pack with one operator, one date or one condition changed: what was changed in which entry. */
export type Mutant = {
  entry: string
  what: string
  data: PackData
  /** a condition reads otherwise, and has to be parsed again */
  isReworded: boolean
  /** the only day on which the changed law is another, where a date was moved */
  day?: string
  /** another entry says the same on that day, so that nothing can come of the change */
  isSaidElsewhere: boolean
}

/** One entry as a mutation leaves it. */
type Variant<T> = { what: string; changed: T; isReworded?: boolean; day?: string; isSaidElsewhere?: boolean }

const swaps: readonly [RegExp, string][] = [
  [/&&/g, '||'],
  [/\|\|/g, '&&'],
  [/==/g, '!='],
  [/!=/g, '=='],
  [/\.exists\(/g, '.all('],
  [/\.all\(/g, '.exists('],
  [/ <= /g, ' > '],
  [/ < /g, ' >= '],
  [/ > /g, ' <= '],
  [/ >= /g, ' < '],
  [/!(?=[A-Za-z(])/g, ''],
]

/** The source with each operator changed once, never inside a text. */
const reworded = (source: string): { what: string; source: string }[] =>
  swaps.flatMap(([pattern, to]) =>
    [...source.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const inText = (source.slice(0, index).split('"').length - 1) % 2 === 1
      const changed = source.slice(0, index) + to + source.slice(index + found.length)
      return inText ? [] : [{ what: `${found.trim()} → ${to.trim() || 'nothing'} at ${index}`, source: changed }]
    }),
  )

type Dated = { valid: Interval; recorded: Interval; verification: Rule['verification'] }

/** Whether something holds on a day that one can rely on. */
const isSure = ({ valid, recorded, verification }: Dated, day: string): boolean =>
  verification !== 'unverified' && recorded.to === undefined && holdsOn(valid, day)

/** The entry with its first or its last day moved by one; `elsewhere` tells whether others say the same on a day. */
const moveDays = <T extends Dated>(entry: T, elsewhere: (day: string) => boolean = () => false): Variant<T>[] => {
  const { from, to } = entry.valid
  const at = (what: string, day: string, valid: Interval): Variant<T> => ({
    what,
    day,
    isSaidElsewhere: elsewhere(day),
    changed: { ...entry, valid },
  })
  const [before, after] = [daysAfter(from, -1), to === undefined ? '' : daysAfter(to, 1)]
  return [
    at('begins a day earlier', before, { ...entry.valid, from: before }),
    ...(from === to ? [] : [at('begins a day later', from, { ...entry.valid, from: daysAfter(from, 1) })]),
    ...(to === undefined ? [] : [at('ends a day later', after, { from, to: after })]),
    ...(to === undefined || to === from ? [] : [at('ends a day earlier', to, { from, to: daysAfter(to, -1) })]),
  ]
}

const ofRule = (rule: Rule): Variant<Rule>[] => [
  ...moveDays(rule),
  ...reworded(rule.when).map(({ what, source }) => ({
    what: `when: ${what}`,
    changed: { ...rule, when: source },
    isReworded: true,
  })),
  ...reworded(rule.requires ?? '').map(({ what, source }) => ({
    what: `requires: ${what}`,
    changed: { ...rule, requires: source },
    isReworded: true,
  })),
]

/** A decision for a country: its days, what it depends on, and whom it is for. */
const ofDecision = (status: Status, all: readonly Status[]): Variant<Status>[] => [
  ...moveDays(status, (day) =>
    all.some(
      (other) =>
        other !== status &&
        other.decision === 'adequate' &&
        isSure(other, day) &&
        other.conditions.length === 0 &&
        status.countries?.every((country) => other.countries?.includes(country)),
    ),
  ),
  ...status.conditions.flatMap((condition, i) => [
    {
      what: `without its condition ${condition.code}`,
      changed: { ...status, conditions: status.conditions.toSpliced(i, 1) },
    },
    ...reworded(condition.when).map(({ what, source }) => ({
      what: `${condition.code}: ${what}`,
      changed: { ...status, conditions: status.conditions.with(i, { ...condition, when: source }) },
      isReworded: true,
    })),
  ]),
  ...(status.countries ?? []).map((country, i) => ({
    what: `without ${country}`,
    changed: { ...status, countries: status.countries?.toSpliced(i, 1) ?? [] },
  })),
]

/** What holds a country for anything but adequate decides nothing; findings tell it, on the days on which it holds. */
const ofStatus = (status: Status, all: readonly Status[]): Variant<Status>[] =>
  status.decision === 'adequate' ? ofDecision(status, all) : moveDays(status)

const conjuncts = (when: string | undefined): string[] =>
  when === undefined ? [] : /[|(]/.test(when) ? [when] : when.split(' && ')

/** An edition of a tool: its days, and where it can be used. */
const ofTool = (tool: Tool, all: readonly Tool[]): Variant<Tool>[] => [
  ...moveDays(tool, (day) =>
    all.some(
      (other) =>
        other !== tool &&
        other.tool === tool.tool &&
        isSure(other, day) &&
        conjuncts(other.when).every((one) => conjuncts(tool.when).includes(one)),
    ),
  ),
  ...reworded(tool.when ?? '').map(({ what, source }) => ({
    what: `when: ${what}`,
    changed: { ...tool, when: source },
    isReworded: true,
  })),
]

/** Who belongs to a group, and since and until when. */
const ofGroup = (group: Group): Variant<Group>[] =>
  group.members.flatMap((member, i) =>
    moveDays(member, (day) =>
      member.countries.every((country) =>
        group.members.some((other) => other !== member && isSure(other, day) && other.countries.includes(country)),
      ),
    ).map(({ what, changed, ...rest }) => ({
      ...rest,
      what: `${member.countries.join(', ')} ${what}`,
      changed: { ...group, members: group.members.with(i, changed) },
    })),
  )

/** Every variant of every entry of a list, each in a list of its own. */
const each = <T extends { id: string }>(
  entries: readonly T[],
  variantsOf: (entry: T, all: readonly T[]) => Variant<T>[],
  into: (entries: T[]) => PackData,
): Mutant[] =>
  entries.flatMap((entry, i) =>
    variantsOf(entry, entries).map(({ changed, isReworded = false, isSaidElsewhere = false, ...rest }) => ({
      ...rest,
      entry: entry.id,
      data: into(entries.with(i, changed)),
      isReworded,
      isSaidElsewhere,
    })),
  )

/** Every mutant of a pack's rules, and of the decisions, memberships and editions of tools that they rest on. */
export const mutantsOf = (data: PackData): Mutant[] => [
  ...each(data.rules, ofRule, (rules) => ({ ...data, rules })),
  ...each(data.statuses, ofStatus, (statuses) => ({ ...data, statuses })),
  ...each(data.groups, ofGroup, (groups) => ({ ...data, groups })),
  ...each(data.tools, ofTool, (tools) => ({ ...data, tools })),
]
