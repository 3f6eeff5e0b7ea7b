import type { CompiledRequirement } from '#domain/clauses/rules/compiled-pack.ts'
import type { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { sidesOf, type Weighed, type WeighedHit, weighed } from '#domain/clauses/rules/verdict.ts'
import { type Heard, type HeardAll, heardNothing } from './hearing.ts'
import type { Model } from './model.ts'
import { handOf, type Pair, settle } from './settle.ts'

/** Where no rule hit, the passage is the one in which the second reader heard the verdict most clearly. */
const heardAt = ({ window, how }: Heard['present']): WeighedHit[] =>
  window ? [{ start: window.from, end: window.to, passage: window.passage, weight: how }] : []

/** Of the places where rules hit, those count most in which the second reader hears the same. */
const likedByBoth = ({ rules, heard }: Pair, verdict: 'present' | 'partial' | 'contradicted'): WeighedHit[] => {
  const { hits } = rules[verdict]
  if (verdict === 'partial') return hits
  return hits.map((hit) => ({ ...hit, weight: hit.weight * (1 + heard.at(hit)[verdict]) }))
}

/**
 * Reads a contract by the rules and by the second reader: for each requirement the verdict of both together, how sure they are of it, and the passage.
 * Of a requirement that the second reader does not know, the rules decide alone.
 * @param heard what the second reader made of the contract
 * @param known the requirements that the second reader knows
 */
export const readTwice = (
  heard: HeardAll,
  rules: EvidenceReader,
  model: Model,
  known: readonly CompiledRequirement[],
): ((compiled: CompiledRequirement) => Weighed) => {
  const pairs = new Map<CompiledRequirement, Pair>()
  for (const compiled of known)
    pairs.set(compiled, { rules: sidesOf(compiled, rules), heard: heard.get(compiled.requirement.id) ?? heardNothing })
  const hand = handOf([...pairs.values()])
  return (compiled) => {
    const pair = pairs.get(compiled)
    if (pair === undefined) return weighed(sidesOf(compiled, rules))
    const { verdict, confidence, unsure } = settle(model.settle, pair, hand)
    const settled = { verdict, strength: confidence, confidence, unsure }
    if (verdict === 'absent') return { ...settled, hits: [] }
    const hits = likedByBoth(pair, verdict)
    return { ...settled, hits: hits.length > 0 ? hits : heardAt(pair.heard[verdict]) }
  }
}
