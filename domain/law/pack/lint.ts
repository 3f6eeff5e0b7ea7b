import { entryKinds, type Interval, type PackData } from '#domain/law/pack/pack.ts'
import type { PackFault } from '#domain/law/pack/parse-pack.ts'

type Dated = {
  id: string
  source: unknown
  verification: string
  confidence: string
  valid: Interval
  recorded: Interval
  citation: { instrument: string }
}

const overlap = (a: Interval, b: Interval): boolean =>
  a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31')

/** Places where a French text has a typewriter's apostrophe. */
const straightApostrophes = (value: unknown, path: (string | number)[]): (string | number)[][] => {
  if (Array.isArray(value)) return value.flatMap((item, i) => straightApostrophes(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'fr' && typeof inner === 'string'
      ? /\p{L}'/u.test(inner)
        ? [[...path, key]]
        : []
      : straightApostrophes(inner, [...path, key]),
  )
}

/** Faults of sense rather than of shape: citations, claims, intervals, references. */
export const lint = (packs: readonly PackData[]): PackFault[] => {
  const faults: PackFault[] = []
  const seen = new Map<string, string>()
  for (const pack of packs) {
    const { regime } = pack
    const fault = (path: (string | number)[], message: string) => faults.push({ regime, path, message })
    for (const path of straightApostrophes(pack, [])) fault(path, 'French has the typographic apostrophe: ’')
    for (const kind of entryKinds) {
      const entries: readonly Dated[] = pack[kind]
      for (const [i, entry] of entries.entries()) {
        const elsewhere = seen.get(entry.id)
        if (elsewhere !== undefined && elsewhere !== `${regime} ${kind}`)
          fault([kind, i, 'id'], `${entry.id} is already used in ${elsewhere}`)
        seen.set(entry.id, `${regime} ${kind}`)
        if (pack.instruments[entry.citation.instrument] === undefined)
          fault([kind, i, 'citation'], `there is no instrument "${entry.citation.instrument}" in the pack`)
        if ((entry.confidence === 'low' || entry.confidence === 'unverified') && entry.verification !== 'unverified')
          fault(
            [kind, i, 'verification'],
            `the sources call ${entry.id} ${entry.confidence}: it can only be unverified`,
          )
        if (entry.source === 'none' && entry.verification !== 'unverified')
          fault([kind, i, 'source'], `${entry.id} claims to be verified and names no source: say what was read`)
        for (const [j, other] of entries.entries())
          if (
            j < i &&
            other.id === entry.id &&
            overlap(other.valid, entry.valid) &&
            overlap(other.recorded, entry.recorded)
          )
            fault([kind, i, 'valid'], `two versions of ${entry.id} hold at the same time`)
      }
    }
    for (const [i, group] of pack.groups.entries())
      for (const [j, member] of group.members.entries())
        if (member.verification === 'unverified' || member.confidence === 'low' || member.confidence === 'unverified')
          fault(['groups', i, 'members', j], 'a membership decides by itself: it cannot be unverified')
    for (const [i, rule] of pack.rules.entries()) {
      if (rule.attested !== undefined) fault(['rules', i, 'attested'], 'a pack cannot attest itself')
      if (rule.formality !== undefined && !pack.formalities.some(({ id }) => id === rule.formality))
        fault(['rules', i, 'formality'], `there is no formality "${rule.formality}" in the pack`)
      if (rule.effect === 'raises-risk' && rule.risk === undefined)
        fault(['rules', i, 'effect'], 'a rule that raises the risk must say to what')
      if (rule.effect.startsWith('requires') && rule.remedy === undefined && rule.requires !== undefined)
        fault(['rules', i], 'a rule that requires something must say what to do: remedy is missing')
    }
    if (pack.kind === 'law' && !pack.rules.some(({ scope }) => scope))
      fault(['rules'], 'no rule says when the regime applies')
  }
  return faults
}
