import type { PackData, Rule } from '#domain/law/pack.ts'

/** A rule with one operator or one date changed. */
export type Mutant = { original: Rule; what: string; changed: Rule }

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
  [/!(?=[A-Za-z(])/g, ''],
]

/** The source with each operator changed once, never inside a text. */
const operatorMutants = (source: string): { what: string; source: string }[] =>
  swaps.flatMap(([pattern, to]) =>
    [...source.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const inText = (source.slice(0, index).split('"').length - 1) % 2 === 1
      const changed = source.slice(0, index) + to + source.slice(index + found.length)
      return inText ? [] : [{ what: `${found.trim()} → ${to.trim() || 'nothing'} at ${index}`, source: changed }]
    }),
  )

const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

const dateMutants = (rule: Rule): Mutant[] => {
  const { from, to } = rule.valid
  const at = (what: string, valid: Rule['valid']): Mutant => ({ original: rule, what, changed: { ...rule, valid } })
  return [
    at('begins a day earlier', { ...rule.valid, from: moved(from, -1) }),
    ...(from === to ? [] : [at('begins a day later', { ...rule.valid, from: moved(from, 1) })]),
    ...(to === undefined ? [] : [at('ends a day later', { from, to: moved(to, 1) })]),
    ...(to === undefined || to === from ? [] : [at('ends a day earlier', { from, to: moved(to, -1) })]),
  ]
}

/** Every mutant of every rule of a pack. */
export const mutantsOf = ({ rules }: PackData): Mutant[] =>
  rules.flatMap((rule) => [
    ...dateMutants(rule),
    ...operatorMutants(rule.when).map(({ what, source }) => ({
      original: rule,
      what: `when: ${what}`,
      changed: { ...rule, when: source },
    })),
    ...operatorMutants(rule.requires ?? '').map(({ what, source }) => ({
      original: rule,
      what: `requires: ${what}`,
      changed: { ...rule, requires: source },
    })),
  ])
