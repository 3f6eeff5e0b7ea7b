import type { Model, ModelData } from '#domain/clauses/reader/model.ts'
import { packWeights } from '#domain/clauses/reader/weights.ts'
import { casesOf, takenBackCases } from '#local/clause-reader/cases.ts'
import { compact } from '#local/clause-reader/compact.ts'
import { type TrainingContract, trainingContracts } from '#local/clause-reader/contracts.ts'
import { trainingDigest } from '#local/clause-reader/digest.ts'
import { contractExamples, type Example, sentenceExamples } from '#local/clause-reader/examples.ts'
import { learn } from '#local/clause-reader/learn.ts'
import { groups, requirements } from '#local/clause-reader/opened.ts'
import { setAside, trainingSentences } from '#local/clause-reader/sentences.ts'
import { type Case, weighUp } from '#local/clause-reader/weigh-up.ts'

const none: Pick<Model, 'settle'> = { settle: [] }

/** A model whose weights were learnt without some contracts, and what it says of those. */
export type LeftOut = { hand: string; contracts: readonly TrainingContract[]; model: Model; cases: readonly Case[] }

/**
 * Trains the second reader. How rules and reader are put together, and what their confidence means, is learnt on contracts that the reader was not
 * trained on: those of each hand in turn are left out, and with them the sentences that are put into contracts.
 */
export const trained = async (): Promise<{ data: ModelData; leftOut: LeftOut[] }> => {
  const contracts = await trainingContracts()
  const sentences = trainingSentences()
  const aside = sentences.filter(setAside)
  const fromSentences = sentences.filter((sentence) => !setAside(sentence)).flatMap(sentenceExamples)
  const fromAside = aside.flatMap(sentenceExamples)
  const fromContracts = new Map(contracts.map((contract) => [contract.id, contractExamples(contract)]))
  const learntWithout = (left: string | null): Omit<Model, 'settle'> => {
    const examples: Example[] = [
      ...fromSentences,
      ...(left === null ? fromAside : []),
      ...contracts.flatMap(({ id, hand }) => (hand === left ? [] : (fromContracts.get(id) ?? []))),
    ]
    return compact(learn(examples, groups), examples, { requirements, groups })
  }
  const leftOut = [...new Set(contracts.map(({ hand }) => hand))].sort().map((hand) => {
    const model = { ...learntWithout(hand), ...none }
    const own = contracts.filter((contract) => contract.hand === hand && contract.agreement)
    const cases = own.flatMap((contract, nth) => [
      ...casesOf(contract, model),
      ...takenBackCases(contract, model, aside, nth),
    ])
    return { hand, contracts: own, model, cases }
  })
  const { weights, ...model } = learntWithout(null)
  const settle = weighUp(leftOut.flatMap(({ cases }) => cases))
  return { data: { digest: trainingDigest(), ...model, features: packWeights(weights), settle }, leftOut }
}
