import { isDeepStrictEqual } from 'node:util'
import { entryKinds, type PackData } from '#domain/law/pack/pack.ts'

export type EntryChange = { regime: string; kind: (typeof entryKinds)[number]; id: string; what: string }

type Entry = { id: string; recorded: { from: string } }

const keyOf = ({ id, recorded }: Entry): string => `${id}@${recorded.from}`

const fieldsChanged = (before: object, after: object): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !isDeepStrictEqual(Reflect.get(before, field), Reflect.get(after, field)),
  )

/** What differs between two states of the packs, entry by entry. */
export const diffPacks = (before: readonly PackData[], after: readonly PackData[]): EntryChange[] => {
  const changes: EntryChange[] = []
  for (const regime of [...new Set([...before, ...after].map((pack) => pack.regime))].sort())
    for (const kind of entryKinds) {
      const of = (packs: readonly PackData[]) => {
        const entries: readonly Entry[] = packs.find((pack) => pack.regime === regime)?.[kind] ?? []
        return new Map(entries.map((entry) => [keyOf(entry), entry]))
      }
      const [old, young] = [of(before), of(after)]
      for (const [key, entry] of young) {
        const earlier = old.get(key)
        if (earlier === undefined) changes.push({ regime, kind, id: entry.id, what: 'added' })
        else {
          const fields = fieldsChanged(earlier, entry)
          if (fields.length > 0) changes.push({ regime, kind, id: entry.id, what: `changed: ${fields.join(', ')}` })
        }
      }
      for (const [key, { id }] of old) if (!young.has(key)) changes.push({ regime, kind, id, what: 'removed' })
    }
  return changes
}
