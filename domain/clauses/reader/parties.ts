import type { PartyNames } from '#domain/clauses/rules/compiled-pack.ts'
import { type Mention, mentionsIn } from '#domain/clauses/text/mentions.ts'
import { namedSubprocessors } from '#domain/clauses/text/named-subprocessors.ts'
import type { Block } from '#domain/documents/text-document.ts'
import type { Features } from './features.ts'
import { type Regression, type Stance, stances } from './model.ts'

/** Who a name may stand for, in the order of the stances that the model gives: present, partial, contradicted. */
export const sides = ['processor', 'customer', 'subprocessor'] as const
type Side = (typeof sides)[number]

/** What such words mean is settled, wherever they stand. */
const settled: readonly [RegExp, Side][] = [
  [/^(?:data )?processors?$|^soustraitante?s?$|^data importer$|^importateur$/, 'processor'],
  [
    /^(?:data )?controllers?$|^responsable\b|^customers?$|^clients?$|^cliente$|^data exporter$|^exportateur$/,
    'customer',
  ],
]
const settledSide = (name: string) => settled.find(([words]) => words.test(name))?.[1]

/** Every mention says as much as any other. */
const loudness = 2

/** What stands around a name, as the model reads it. */
export const featuresOf = (mention: Mention): Features =>
  new Map(mention.map((feature) => [feature, loudness / Math.sqrt(mention.length)]))

/** What one mention says against a side is bounded, so that one odd place does not decide. */
const furthest = 4

/** More mentions than this do not make it surer: they are of one hand, in the same turns of phrase. */
const mostCounted = 6

type Name = { name: string; count: number; side: Side | undefined; how: number }

const ofSide = ({ topic, present, partial, contradicted }: Stance) => [1 - topic, present, partial, contradicted]

/** Whom a name most likely stands for, and how likely, by all places where it stands. */
const judged = (model: Regression, name: string, mentions: readonly Mention[]): Name => {
  const sums = [0, 0, 0, 0]
  for (const mention of mentions) {
    const [stance] = stances(model, featuresOf(mention))
    if (!stance) continue
    ofSide(stance).forEach((how, at) => {
      sums[at] = (sums[at] ?? 0) + Math.max(-furthest, Math.log(how + 1e-6))
    })
  }
  const scale = Math.min(1, mostCounted / mentions.length)
  const most = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp((sum - most) * scale))
  const best = shares.indexOf(Math.max(...shares))
  const how = (shares[best] ?? 0) / shares.reduce((sum, share) => sum + share, 0)
  return { name, count: mentions.length, side: sides[best - 1], how }
}

/** A second name for the same side must be this likely, and stand a third as often as the first. */
const leastForOthers = 0.9
const oftenEnough = 1 / 3

const chosen = (names: readonly Name[], wanted: Side): string[] => {
  const own = names.filter(({ side }) => side === wanted)
  const [first] = own.toSorted((a, b) => b.how * Math.sqrt(b.count) - a.how * Math.sqrt(a.count))
  if (!first) return []
  const others = own.filter(
    (name) => name !== first && name.how >= leastForOthers && name.count >= first.count * oftenEnough,
  )
  return [first, ...others].map(({ name }) => name)
}

/** Words for someone who supplies, which may mean the processor, or those whom it engages. */
const suppliers = ['vendor', 'supplier', 'provider', 'fournisseur', 'prestataire']

/** Where the processor has another name, its "vendors" and "fournisseurs" are those whom it engages, unless a party is called so. */
const engaged = (processors: readonly string[], isName: (word: string) => boolean): string[] =>
  processors.every((name) => settledSide(name) !== undefined || suppliers.includes(name))
    ? []
    : suppliers.filter((word) => !isName(word)).flatMap((word) => [word, `${word}s`])

/**
 * Who is who, by what stands around each name: learnt from contracts in which somebody said which name is whose. Words that the law itself settles keep
 * their side, so that a slip of the text does not turn a processor into a customer.
 */
export const partyNames = (blocks: readonly Block[], model: Regression): PartyNames => {
  const mentions = mentionsIn(blocks)
  const names = [...mentions].map(([name, places]): Name => {
    const side = settledSide(name)
    return side === undefined ? judged(model, name, places) : { name, count: places.length, side, how: 1 }
  })
  const processor = chosen(names, 'processor')
  const customer = chosen(names, 'customer')
  const text = blocks.map((block) => block.text).join('\n')
  const others = namedSubprocessors(text).filter(
    (name) => settledSide(name) === undefined && !processor.includes(name) && !customer.includes(name),
  )
  return {
    processor,
    customer,
    subprocessor: [...others, ...chosen(names, 'subprocessor'), ...engaged(processor, (word) => mentions.has(word))],
  }
}
