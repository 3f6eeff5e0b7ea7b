import type { Grant, TransferCase } from '#domain/case/case.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'

const holds = ({ expiresOn }: Grant, day: string): boolean => expiresOn === null || day <= expiresOn

/**
 * The facts of a case with what was obtained since they were sent: an authorisation that was recorded and still holds on
 * the day is one that the law no longer asks for.
 */
export const factsAsTheyStand = (c: TransferCase, packs: readonly LawPack[], day: string): Transfer => {
  const grants = 'grants' in c ? c.grants.filter((grant) => holds(grant, day)) : []
  if (grants.length === 0) return c.facts
  const regimes = new Set(grants.map(({ regime }) => regime))
  const countries = packs.filter(({ regime }) => regimes.has(regime)).flatMap(({ data }) => data.countries)
  return { ...c.facts, authorisedBy: [...new Set([...(c.facts.authorisedBy ?? []), ...countries])].slice(0, 30) }
}
