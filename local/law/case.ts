import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { actsForByRole, type TransferDraft } from '#domain/facts/transfer.ts'
import { lawFolder } from '#local/law/pack-files.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The plain domestic case that examples and scenarios start from. */
export const baseCase = (): unknown => parse(readFileSync(join(lawFolder, 'base-case.yaml'), 'utf8'))

const usualPurposes = new Map<Json, Json>(Object.entries(actsForByRole))

/** What the short names of a change stand for. */
const spelledOut = (name: string, value: Json): [string, Json][] => {
  if (name === 'from') return [['exporter.country', value]]
  if (name === 'to') {
    const places: [string, Json][] = [['places.hosting', [value]]]
    return [['recipient.country', value], ...places]
  }
  if (name === 'role')
    return [
      ['recipient.role', value],
      ['recipient.actsFor', usualPurposes.get(value) ?? 'itself'],
    ]
  return [[name, value]]
}

const put = (target: object, [key = '', ...rest]: readonly string[], value: Json): void => {
  if (rest.length > 0) {
    const inner: unknown = Reflect.get(target, key)
    const next = typeof inner === 'object' && inner !== null ? inner : {}
    Reflect.set(target, key, next)
    put(next, rest, value)
  } else if (value === '?') Reflect.deleteProperty(target, key)
  else Reflect.set(target, key, value)
}

/** A case whose flow starts on the day whose law is asked for, unless a change says otherwise. */
export const changedOn = (base: unknown, given: Readonly<Record<string, Json>>, day: string): TransferDraft =>
  changed(base, { startsOn: day, ...given })

/**
 * A case with changes by dotted path; `?` takes a fact away, so that it is unknown. `from`, `to` and `role` are short
 * for the exporter's country, the recipient's country with its hosting, and the role with whom the recipient acts for.
 * Where only the exporter moves, the domestic recipient and its hosting move with it.
 */
export const changed = (base: unknown, given: Readonly<Record<string, Json>>): TransferDraft => {
  const facts: TransferDraft = structuredClone(base) ?? {}
  const moves = given.from !== undefined && given.to === undefined ? { to: given.from } : {}
  const changes = Object.entries({ ...moves, ...given }).flatMap(([name, value]) =>
    spelledOut(name, value).map(([path, content]) => ({ path, content, short: path !== name })),
  )
  // what a short name stands for comes first, so that a path beside it can say otherwise, in whatever order they stand
  for (const { path, content } of changes.sort((a, b) => Number(b.short) - Number(a.short)))
    put(facts, path.split('.'), content)
  return facts
}
