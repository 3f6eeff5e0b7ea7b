import type { LawInForce } from '#domain/law/in-force/law-in-force.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'

/** Whether a country belongs to a group on the day. */
export const isMember = ({ members }: LawInForce, group: string, country: string): boolean =>
  members.get(group)?.has(country) ?? false

/** Whether a pack holds the law of countries themselves, and not only a treaty that they are party to. */
export const isNational = ({ data }: LawPack): boolean => data.kind === 'law' && data.regional !== true

/** Whether a pack holds the law of the country itself. */
export const isNationalLaw = (law: LawInForce, pack: LawPack, country: string): boolean => {
  const { data } = pack
  return (
    isNational(pack) &&
    (data.countries.includes(country) || (data.group !== undefined && isMember(law, data.group, country)))
  )
}

/** Whether somebody verified anything that the pack says: what nobody read is no law that could decide. */
export const isVerified = ({ rules }: LawPack): boolean => rules.some(({ rule }) => rule.verification !== 'unverified')

/** Whether some pack holds the law of the country, as it was on the day: not before the first ground on which it applies. */
export const lawKnown = (law: LawInForce, country: string): boolean =>
  law.laws.some(({ pack, first }) => first.length > 0 && isNationalLaw(law, pack, country))
