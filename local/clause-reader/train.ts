import type { Model, ModelData, Regression } from '#domain/clauses/reader/model.ts'
import { packWeights } from '#domain/clauses/reader/weights.ts'
import { casesOf, papersOf, takenBackCases } from '#local/clause-reader/cases.ts'
import { compact } from '#local/clause-reader/compact.ts'
import { trainingContracts } from '#local/clause-reader/contracts.ts'
import { trainingDigest } from '#local/clause-reader/digest.ts'
import { contractExamples, type Example, sentenceExamples } from '#local/clause-reader/examples.ts'
import { learn } from '#local/clause-reader/learn.ts'
import { groups, requirements } from '#local/clause-reader/opened.ts'
import { learnWhoIsWho } from '#local/clause-reader/parties.ts'
import { setAside, type TrainingSentence, trainingSentences } from '#local/clause-reader/sentences.ts'
import { type Case, type Paper, weighPapers, weighUp } from '#local/clause-reader/weigh-up.ts'

/** How many weights are kept: chosen so that the file stays small. */
const kept = 138_000

const packed = ({ weights, ...rest }: Regression) => ({ ...rest, features: packWeights(weights) })

/** What is learnt on contracts that the reader was not trained on. */
type Weighed = Pick<Model, 'settle' | 'agreement'>
const none: Weighed = { settle: [], agreement: [] }

/** Hands that are left out together, so that training takes half as long: one of either language where there are two. */
const leftOutTogether = [['1'], ['2', '3'], ['4', '5'], ['7', '8'], ['9', '10'], ['13', '14']]

/**
 * Some hands were asked for denials, one requirement in eight; in what is really signed hardly one in a hundred is denied. So their contracts count less
 * where it is learnt what is likely.
 */
const askedForDenials = new Set(['4', '5', '9', '10'])
const denialsWeight = 0.2

/** What a reader who was trained without some hands says of their contracts. */
type LeftOut = { cases: readonly Case[]; papers: readonly Paper[] }

/**
 * Trains the second reader. How rules and reader are put together, what their confidence means, and how an agreement is told from other papers is learnt
 * on contracts that the reader was not trained on: those of some hands in turn are left out, and with them the sentences that are put into contracts.
 */
export const trained = async (): Promise<ModelData> => {
  const contracts = await trainingContracts()
  const sentences = trainingSentences()
  const aside = sentences.filter(setAside)
  const whoIsWho = learnWhoIsWho(contracts)
  const examplesOf = (sentence: TrainingSentence) => sentenceExamples(sentence, whoIsWho)
  const fromSentences = sentences.filter((sentence) => !setAside(sentence)).flatMap(examplesOf)
  const fromAside = aside.flatMap(examplesOf)
  const fromContracts = new Map(contracts.map((contract) => [contract.id, contractExamples(contract, whoIsWho)]))
  const learntWithout = (hands: readonly string[]): Regression => {
    const examples: Example[] = [
      ...fromSentences,
      ...(hands.length === 0 ? fromAside : []),
      ...contracts.flatMap(({ id, hand }) => (hands.includes(hand) ? [] : (fromContracts.get(id) ?? []))),
    ]
    return compact(learn(examples, groups), examples, { topics: requirements, groups }, kept)
  }
  const leftOut = leftOutTogether.map((hands): LeftOut => {
    const parties = learnWhoIsWho(contracts.filter(({ hand }) => !hands.includes(hand)))
    const model: Model = { ...learntWithout(hands), ...none, parties }
    const own = contracts.filter(({ hand }) => hands.includes(hand))
    const agreements = own.filter(({ agreement }) => agreement)
    return {
      cases: agreements.flatMap((contract, nth) => {
        const by = askedForDenials.has(contract.hand) ? denialsWeight : 1
        const cases = [...casesOf(contract, model), ...takenBackCases(contract, model, aside, nth)]
        return cases.map((each) => ({ ...each, weight: each.weight * by }))
      }),
      papers: papersOf(own, model),
    }
  })
  return {
    digest: trainingDigest(),
    ...packed(learntWithout([])),
    parties: packed(whoIsWho),
    settle: weighUp(leftOut.flatMap(({ cases }) => cases)),
    agreement: weighPapers(leftOut.flatMap(({ papers }) => papers)),
  }
}
