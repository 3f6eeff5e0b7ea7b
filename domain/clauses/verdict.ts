import type { CompiledRequirement } from '#domain/clauses/compiled-pack.ts'
import type { EvidenceReader, Hit } from '#domain/clauses/evidence.ts'

export type Weighed = {
  verdict: 'present' | 'partial' | 'contradicted' | 'absent'
  /** 0 to 1: how strongly the rules that hit speak for the verdict; for `absent`, how little speaks against it */
  strength: number
  hits: (Hit & { weight: number })[]
}

type Side = { strength: number; capped: boolean; hits: (Hit & { weight: number })[] }

/** Rules that hit independently make the verdict surer: the chance that all of them are wrong is the product of their own. */
const weigh = ({ rules }: CompiledRequirement, verdict: string, reader: EvidenceReader): Side => {
  let doubt = 1
  let capped = false
  const hits: (Hit & { weight: number })[] = []
  for (const rule of rules) {
    if (rule.verdict !== verdict) continue
    const found = rule.evidence.flatMap((evidence) => reader.hits(evidence, rule.binds))
    if (found.length > 0) doubt *= 1 - rule.weight
    if (found.length > 0 && rule.caps) capped = true
    hits.push(...found.map((hit) => ({ ...hit, weight: rule.weight })))
  }
  return { strength: 1 - doubt, capped, hits }
}

/** A contradiction outweighs what it contradicts; else what is there counts as far as it goes. */
export const weighRequirement = (compiled: CompiledRequirement, reader: EvidenceReader): Weighed => {
  const contradicted = weigh(compiled, 'contradicted', reader)
  if (contradicted.strength >= 0.8)
    return { verdict: 'contradicted', strength: contradicted.strength, hits: contradicted.hits }
  const present = weigh(compiled, 'present', reader)
  const partial = weigh(compiled, 'partial', reader)
  if (present.strength >= 0.6 && !partial.capped)
    return { verdict: 'present', strength: present.strength, hits: present.hits }
  if (partial.strength >= 0.5) return { verdict: 'partial', strength: partial.strength, hits: partial.hits }
  const spokenOf = compiled.topic.some((evidence) => reader.hits(evidence, 'anyone').length > 0)
  return { verdict: 'absent', strength: spokenOf ? 0.6 : 0.9, hits: [] }
}
