import type { CompiledPack, CompiledRequirement } from '#domain/clauses/rules/compiled-pack.ts'
import type { Concept } from '#domain/clauses/rules/matcher.ts'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import type { Requirement } from '#domain/clauses/rules/requirement.ts'

/** A pack names a requirement that it does not have. The build refuses such packs: this is a fault of the program. */
class NoSuchRequirementError extends Error {
  constructor(name: string) {
    super(`There is no requirement ${name}.`)
    this.name = 'NoSuchRequirementError'
  }
}

export const requirementIn = ({ requirements, pack }: CompiledPack, id: string): CompiledRequirement => {
  const found = requirements.find(({ requirement }) => requirement.id === id)
  if (found === undefined) throw new NoSuchRequirementError(`${pack.regime}/${id}`)
  return found
}

/** The requirement whose rules are read for this one, and its pack: the one that it is like, or itself. */
export const whereRead = (
  own: CompiledPack,
  { id, like }: Pick<Requirement, 'id' | 'like'>,
): { pack: CompiledPack; compiled: CompiledRequirement } => {
  if (like === undefined) return { pack: own, compiled: requirementIn(own, id) }
  const [name, target = ''] = like.split('/')
  const regime = clauseRegimes.find((known) => known === name)
  if (regime === undefined) throw new NoSuchRequirementError(like)
  const pack = clausePackOf(regime)
  return { pack, compiled: requirementIn(pack, target) }
}

/** Every concept that the rules of these packs may name, those of the packs included whose requirements they are like. */
export const conceptsOf = (packs: readonly CompiledPack[]): Concept[] => {
  const behind = packs.flatMap((own) => own.requirements.map(({ requirement }) => whereRead(own, requirement).pack))
  const all = [...new Set([...packs, ...behind])].flatMap(({ concepts }) => concepts)
  return [...new Map(all.map((concept) => [concept.name, concept])).values()]
}
