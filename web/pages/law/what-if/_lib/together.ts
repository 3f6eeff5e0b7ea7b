import type { AnswerOf } from '#api/routes.ts'
import type { EffectKind, RuleNamed } from '#domain/what-if/effect.ts'

type Part = AnswerOf<'whatIfInventory'>
export type TransferEffect = Part['effects'][number]

export type Effects = {
  on: string
  isRead: boolean
  total: number
  compared: number
  /** those that change, by what happens to them */
  byKind: Record<Exclude<EffectKind, 'same'>, TransferEffect[]>
  same: number
  rules: ReadonlyMap<string, RuleNamed>
}

/** From the heaviest to the lightest. */
export const changedKinds = ['stops', 'more', 'otherwise', 'less'] as const

/** The parts of an answer as one; undefined while there is none. */
export const together = (parts: readonly Part[]): Effects | undefined => {
  const last = parts.at(-1)
  if (last === undefined) return undefined
  const effects = parts.flatMap((part) => part.effects)
  const compared = parts.reduce((sum, part) => sum + part.compared, 0)
  const of = (kind: EffectKind) => effects.filter(({ effect }) => effect.effect === kind)
  return {
    on: last.on,
    isRead: last.isRead,
    total: last.total,
    compared,
    byKind: { stops: of('stops'), more: of('more'), otherwise: of('otherwise'), less: of('less') },
    same: compared - effects.length,
    rules: new Map(parts.flatMap(({ rules }) => rules.map((rule) => [rule.rule, rule]))),
  }
}
