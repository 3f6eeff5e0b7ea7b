import type { CompiledRequirement } from './compiled-pack.ts'
import type { EvidenceReader, Hit } from './evidence.ts'

export type Verdict = 'present' | 'partial' | 'contradicted' | 'absent'
export type WeighedHit = Hit & { weight: number }

export type Weighed = {
  verdict: Verdict
  /** 0 to 1: how strongly the rules that hit speak for the verdict; for `absent`, how little speaks against it */
  strength: number
  /** how likely it is right, where it was measured for what was read and not for the strength of rules alone */
  confidence?: number
  /** whether it should be left to a person, whatever the pack's threshold */
  unsure?: boolean
  hits: WeighedHit[]
}

export type Side = { strength: number; capped: boolean; hits: WeighedHit[] }

/** What the rules of a requirement say, for each verdict and taken together. */
export type Sides = {
  present: Side
  partial: Side
  contradicted: Side
  /** no rule settles it, but the matter is spoken of */
  spokenOf: boolean
  verdict: Verdict
}

/** Rules that hit independently make the verdict surer: the chance that all of them are wrong is the product of their own. */
const weigh = (
  { rules }: CompiledRequirement,
  verdict: string,
  reader: EvidenceReader,
  counts: (hit: Hit) => boolean,
): Side => {
  let doubt = 1
  let capped = false
  const hits: WeighedHit[] = []
  for (const rule of rules) {
    if (rule.verdict !== verdict) continue
    const found = rule.evidence.flatMap((evidence) => reader.hits(evidence, rule.binds)).filter(counts)
    if (found.length > 0) doubt *= 1 - rule.weight
    if (found.length > 0 && rule.caps) capped = true
    for (const hit of found) hits.push({ ...hit, weight: rule.weight })
  }
  return { strength: 1 - doubt, capped, hits }
}

/** A contradiction outweighs what it contradicts; else what is there counts as far as it goes. */
const taken = (contradicted: Side, present: Side, partial: Side): Verdict => {
  if (contradicted.strength >= 0.8) return 'contradicted'
  if (present.strength >= 0.6 && !partial.capped) return 'present'
  return partial.strength >= 0.5 ? 'partial' : 'absent'
}

/**
 * What the rules say on either side.
 * @param counts which places count; all, unless somebody asks what would be left without some of them
 */
export const sidesOf = (
  compiled: CompiledRequirement,
  reader: EvidenceReader,
  counts: (hit: Hit) => boolean = () => true,
): Sides => {
  const contradicted = weigh(compiled, 'contradicted', reader, counts)
  const present = weigh(compiled, 'present', reader, counts)
  const partial = weigh(compiled, 'partial', reader, counts)
  const verdict = taken(contradicted, present, partial)
  const spokenOf =
    verdict === 'absent' && compiled.topic.some((evidence) => reader.hits(evidence, 'anyone').some(counts))
  return { present, partial, contradicted, spokenOf, verdict }
}

/** The verdict of the rules alone. */
export const weighed = (sides: Sides): Weighed => {
  const { verdict, spokenOf } = sides
  if (verdict === 'absent') return { verdict, strength: spokenOf ? 0.6 : 0.9, hits: [] }
  const { strength, hits } = sides[verdict]
  return { verdict, strength, hits }
}

export const weighRequirement = (compiled: CompiledRequirement, reader: EvidenceReader): Weighed =>
  weighed(sidesOf(compiled, reader))
