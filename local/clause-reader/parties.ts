import type { Regression } from '#domain/clauses/reader/model.ts'
import { featuresOf, sides } from '#domain/clauses/reader/parties.ts'
import { mentionsIn } from '#domain/clauses/text/mentions.ts'
import { compact } from '#local/clause-reader/compact.ts'
import type { TrainingContract } from '#local/clause-reader/contracts.ts'
import type { Example } from '#local/clause-reader/examples.ts'
import { learn } from '#local/clause-reader/learn.ts'
import { readTable } from '#local/eval/labelled.ts'

/** The names that somebody gave to each side of our own contracts. */
export const namesFile = new URL('../../test/contracts/blind/parties.tsv', import.meta.url)

/** So few weights are enough to know who is who. */
const kept = 4_000

const topics = { topics: ['party'], groups: [0] }

/** Whose name it is, as a place in `sides` and one more; 0 for what is no party's. */
type Named = ReadonlyMap<string, number>

export const namedParties = (): Map<string, Named> => {
  const rows = readTable(namesFile)
  return new Map(
    rows.map((row) => {
      const names = sides.flatMap((side, at) =>
        (row.get(side) ?? '').split('|').flatMap((name) => (name === '' ? [] : [[name, at + 1] as const])),
      )
      return [row.get('id') ?? '', new Map(names)]
    }),
  )
}

/** Learns who is who in contracts, from what stands around the names of those in which somebody said it. */
export const learnWhoIsWho = (contracts: readonly TrainingContract[], named = namedParties()): Regression => {
  const examples = contracts.flatMap(({ id, blocks }): Example[] => {
    const names = named.get(id)
    if (!names) return []
    return [...mentionsIn(blocks)].flatMap(([name, mentions]) =>
      mentions.map((mention) => ({
        features: featuresOf(mention),
        classes: [names.get(name) ?? 0],
        weight: 1 / Math.sqrt(mentions.length),
      })),
    )
  })
  return compact(learn(examples, topics.groups), examples, topics, kept)
}
