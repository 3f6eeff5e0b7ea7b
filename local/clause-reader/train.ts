import { heardOf, listen } from '#domain/clauses/reader/hearing.ts'
import type { Model, ModelData } from '#domain/clauses/reader/model.ts'
import { evidenceOf, handOf, type Pair } from '#domain/clauses/reader/settle.ts'
import { packWeights } from '#domain/clauses/reader/weights.ts'
import { sidesOf } from '#domain/clauses/verdict.ts'
import { compact } from '#local/clause-reader/compact.ts'
import { type TrainingContract, trainingContracts } from '#local/clause-reader/contracts.ts'
import { trainingDigest } from '#local/clause-reader/digest.ts'
import { contractExamples, type Example, placesOf, sentenceExamples } from '#local/clause-reader/examples.ts'
import { learn } from '#local/clause-reader/learn.ts'
import { groups, opened, pack, requirements } from '#local/clause-reader/opened.ts'
import { trainingSentences } from '#local/clause-reader/sentences.ts'
import { type Case, weighUp } from '#local/clause-reader/weigh-up.ts'

const none: Pick<Model, 'settle'> = { settle: [] }

/**
 * In our contracts most clauses are there, and what is absent has few neighbours that sound like it. So each clause that was quoted is taken away once,
 * with all that the rules see of it, and the contract without it counts so much as one in which it is absent.
 */
const takenAwayWeight = 0.05

const casesOf = ({ blocks, labels }: TrainingContract, model: Model): Case[] => {
  const { matcher, evidence } = opened(blocks)
  const read = listen(matcher, model)
  const placeOf = placesOf(matcher.text)
  const pairs = pack.requirements.map(
    (compiled, number): Pair => ({ rules: sidesOf(compiled, evidence), heard: heardOf(read, matcher, number) }),
  )
  const hand = handOf(pairs)
  return pack.requirements.flatMap((compiled, number): Case[] => {
    const { verdict = 'absent', quote = '' } = labels.get(compiled.requirement.id) ?? {}
    const pair = pairs[number]
    if (pair === undefined) return []
    const whole = { evidence: evidenceOf(pair, hand), verdict, weight: 1 }
    const place = verdict === 'present' || verdict === 'partial' ? placeOf(quote) : undefined
    if (place === undefined) return [whole]
    const { present, partial } = pair.rules
    const quoted = matcher.text.tokens[place.start]?.passage
    const gone = new Set([quoted, ...[...present.hits, ...partial.hits].map(({ passage }) => passage)])
    const left: Pair = {
      rules: sidesOf(compiled, evidence, ({ passage }) => !gone.has(passage)),
      heard: heardOf(
        read.filter(({ window }) => !gone.has(window.passage)),
        matcher,
        number,
      ),
    }
    const handWithout = handOf(pairs.map((other, at) => (at === number ? left : other)))
    return [whole, { evidence: evidenceOf(left, handWithout), verdict: 'absent', weight: takenAwayWeight }]
  })
}

/** A model whose weights were learnt without some contracts, and what it says of those. */
export type LeftOut = { hand: string; contracts: readonly TrainingContract[]; model: Model; cases: readonly Case[] }

/**
 * Trains the second reader. How rules and reader are put together, and what their confidence means, is learnt on contracts that the reader was not
 * trained on: those of each hand in turn are left out.
 */
export const trained = async (): Promise<{ data: ModelData; leftOut: LeftOut[] }> => {
  const contracts = await trainingContracts()
  const fromSentences = trainingSentences().flatMap(sentenceExamples)
  const fromContracts = new Map(contracts.map((contract) => [contract.id, contractExamples(contract)]))
  const learntWithout = (left: string | null): Omit<Model, 'settle'> => {
    const examples: Example[] = [
      ...fromSentences,
      ...contracts.flatMap(({ id, hand }) => (hand === left ? [] : (fromContracts.get(id) ?? []))),
    ]
    return compact(learn(examples, groups), examples, { requirements, groups })
  }
  const leftOut = [...new Set(contracts.map(({ hand }) => hand))].sort().map((hand) => {
    const model = { ...learntWithout(hand), ...none }
    const own = contracts.filter((contract) => contract.hand === hand && contract.agreement)
    return { hand, contracts: own, model, cases: own.flatMap((contract) => casesOf(contract, model)) }
  })
  const { weights, ...model } = learntWithout(null)
  const settle = weighUp(leftOut.flatMap(({ cases }) => cases))
  return { data: { digest: trainingDigest(), ...model, features: packWeights(weights), settle }, leftOut }
}
