import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { LawInForce, PackInForce } from '#domain/law/in-force/law-in-force.ts'
import { sceneOf } from '#domain/law/in-force/scene-of.ts'
import type { CompiledRule } from '#domain/law/pack/law-pack.ts'

type Reach = Pick<LawInForce, 'laws' | 'policies'>

/** What of a pack can apply to some transfer of which only these facts are known. */
const within = (facts: TransferDraft, law: LawInForce, own: PackInForce): PackInForce => {
  const scene = sceneOf(facts, law, own)
  const may = ({ when }: CompiledRule) => when.truth(scene) !== false
  const first = own.first.filter(may)
  // where none of the grounds for a law can be given, nobody asks for the rest of it
  const others = first.length === 0 && own.pack.data.kind === 'law' ? [] : own.others.filter(may)
  return { ...own, first, others }
}

const reachFrom = (law: LawInForce, country: string): Reach => {
  const facts = { exporter: { country } }
  return {
    laws: law.laws.map((own) => within(facts, law, own)).filter(({ first }) => first.length > 0),
    policies: law.policies.map((own) => within(facts, law, own)),
  }
}

const reaches = new WeakMap<LawInForce, Map<string, Reach>>()

/**
 * The law that can apply to a transfer from a country, whatever else is true of it: a condition that is false while every
 * other fact is unknown stays false. Worked out once per country and day, so that a transfer from Mali is not held against
 * the law of Brazil rule by rule.
 */
export const reachOf = (law: LawInForce, country: string | undefined): Reach => {
  if (country === undefined) return law
  const byCountry = reaches.get(law) ?? new Map<string, Reach>()
  const known = byCountry.get(country)
  if (known !== undefined) return known
  const reach = reachFrom(law, country)
  reaches.set(law, byCountry.set(country, reach))
  return reach
}
