import type { Sides } from '#domain/clauses/rules/verdict.ts'
import type { Heard } from './hearing.ts'

/** The order in which the weights of the model stand. */
export const verdicts = ['absent', 'present', 'partial', 'contradicted'] as const
export type Settled = {
  verdict: (typeof verdicts)[number]
  /** how likely just this verdict is */
  confidence: number
  /** whether it should be left to a person */
  unsure: boolean
}

const furthest = 5

/** How clearly something was heard, on a scale without ends, so that 0.99 and 0.999 are as far apart as 0.5 and 0.9. */
const clearness = (how: number) =>
  Math.max(-furthest, Math.min(furthest, Math.log((how + 1e-6) / (1 - how + 1e-6)))) / 2

const yes = (holds: boolean) => (holds ? 1 : 0)

/** What was made of one requirement by either reader. */
export type Pair = { rules: Sides; heard: Heard }

/** How far the rules know the hand that wrote a contract: what they miss says little where they miss much. */
export type Hand = {
  /** of the requirements that the second reader clearly hears, the share in which the rules find something */
  known: number
  /** the share of all requirements in which the rules find something */
  found: number
}

/** This clearly heard, a requirement is most likely spoken of. */
const clearly = 0.7

export const handOf = (pairs: readonly Pair[]): Hand => {
  const finds = ({ rules }: Pair) => rules.verdict !== 'absent'
  const heard = pairs.filter((pair) => pair.heard.topic.how >= clearly)
  return {
    // one more on either side, so that few say little
    known: (heard.filter(finds).length + 1) / (heard.length + 2),
    found: pairs.filter(finds).length / Math.max(pairs.length, 1),
  }
}

/** What rules and second reader say of one requirement in one contract, as the numbers that the model weighs. */
export const evidenceOf = ({ rules, heard }: Pair, hand: Hand): number[] => {
  const { present, partial, contradicted, spokenOf, verdict } = rules
  const [said, inPart, against] = [heard.present, heard.partial, heard.contradicted].map(({ how }) => clearness(how))
  const alone = yes(verdict === 'absent')
  // what the rules take for the clause may be its denial: the place that the second reader likes best among theirs
  const places = [...present.hits, ...partial.hits].map((hit) => heard.at(hit))
  const kept = places.reduce((most, place) => Math.max(most, place.present), 0)
  const denied = places.reduce((most, place) => Math.max(most, place.contradicted), 0)
  const hit = yes(places.length > 0)
  return [
    1,
    yes(present.strength >= 0.6),
    present.strength,
    yes(partial.strength >= 0.5),
    partial.strength,
    yes(partial.capped),
    yes(contradicted.strength >= 0.8),
    yes(verdict === 'absent' && spokenOf),
    alone,
    yes(verdict === 'partial'),
    yes(verdict === 'present'),
    yes(verdict === 'contradicted'),
    clearness(heard.topic.how),
    said ?? 0,
    inPart ?? 0,
    against ?? 0,
    clearness(heard.next),
    yes(heard.topic.how > 0.5),
    yes(heard.contradicted.how > 0.5),
    alone * (said ?? 0),
    alone * (against ?? 0),
    alone * (inPart ?? 0),
    hit * clearness(kept),
    hit * clearness(denied),
    hit * (clearness(denied) - clearness(kept)),
    yes(heard.takesBack) * (against ?? 0),
    yes(heard.takesBack),
    yes(heard.denial > 0.8),
    clearness(heard.denial),
    yes(heard.refers) * clearness(heard.denial),
    yes(heard.takesBack) * clearness(heard.denial),
    hit * clearness(heard.denial),
    hit * yes(heard.contradicted.how > 0.3) * yes(heard.denial > 0.8),
    hand.known,
    hand.found,
    alone * hand.known,
    alone * hand.found,
    alone * hand.known * (said ?? 0),
    alone * hand.found * (said ?? 0),
  ]
}

/** How likely each verdict is, in the order of `verdicts`. */
export const likelihoods = (weights: readonly (readonly number[])[], evidence: readonly number[]): number[] => {
  const scores = weights.map((own) => Math.exp(own.reduce((sum, weight, at) => sum + weight * (evidence[at] ?? 0), 0)))
  const all = scores.reduce((sum, score) => sum + score, 0)
  return scores.map((score) => score / all)
}

/** Whether the clause is there at all must be this likely, and the verdict this likely, or a person reads it. */
const leastSide = 0.72
const leastVerdict = 0.5

/** That a contract goes against a requirement must be this likely. */
const leastContradicted = 0.6

/**
 * The verdict: first whether the clause is there or not, then which of the two that are left. How likely it is was learnt on contracts of hands that
 * the reader had not met.
 */
export const settle = (weights: readonly (readonly number[])[], pair: Pair, hand: Hand): Settled => {
  const [absent = 0, present = 0, partial = 0, contradicted = 0] = likelihoods(weights, evidenceOf(pair, hand))
  const there = present + partial
  const likely = { absent, present, partial, contradicted }
  const inside = present >= partial ? 'present' : 'partial'
  const outside = absent > contradicted ? 'absent' : 'contradicted'
  const verdict = there >= 0.5 ? inside : outside
  const confidence = likely[verdict]
  if (verdict === 'contradicted') return { verdict, confidence, unsure: confidence < leastContradicted }
  return { verdict, confidence, unsure: confidence < leastVerdict || Math.max(there, 1 - there) < leastSide }
}
