import type { Concept } from './matcher.ts'
import { type Evidence, type Phrase, parseEvidence, parsePhrase } from './pattern.ts'
import { type ClausePack, clausePack, type Requirement } from './requirement.ts'

export type CompiledRule = {
  verdict: 'present' | 'partial' | 'contradicted'
  weight: number
  binds: 'processor' | 'anyone'
  caps: boolean
  evidence: Evidence[]
}
export type CompiledRequirement = { requirement: Requirement; topic: Evidence[]; rules: CompiledRule[] }
export type CompiledKind = { kind: string; title: Phrase[]; body: Phrase[] }
export type CompiledPack = {
  pack: ClausePack
  concepts: Concept[]
  kinds: CompiledKind[]
  requirements: CompiledRequirement[]
}

const extended = (own: ClausePack, base: ClausePack): ClausePack => ({
  ...own,
  concepts: { ...base.concepts, ...own.concepts },
  kinds: [...base.kinds, ...own.kinds],
})

/**
 * The pack with its phrases read, for both languages together: a contract may change language half way.
 * @param base the source of the pack that this one extends
 * @throws {z.ZodError} where the pack has not the shape it must have
 * @throws {PatternError} where a phrase cannot be read or names no concept
 */
export const compilePack = (source: unknown, base?: unknown): CompiledPack => {
  const own = clausePack.parse(source)
  const pack = base === undefined ? own : extended(own, clausePack.parse(base))
  const concepts = Object.entries(pack.concepts).map(([name, { en, fr, not }]) => ({
    name,
    phrases: [...en, ...fr].map(parsePhrase),
    not: not.map(parsePhrase),
  }))
  return {
    pack,
    concepts,
    kinds: pack.kinds.map(({ kind, title, body }) => ({
      kind,
      title: title.map(parsePhrase),
      body: body.map(parsePhrase),
    })),
    requirements: pack.requirements.map((requirement) => ({
      requirement,
      topic: requirement.topic.map(parseEvidence),
      rules: requirement.rules.map(({ verdict, weight, binds, caps, en, fr }) => ({
        verdict,
        weight,
        binds,
        caps,
        evidence: [...en, ...fr].map(parseEvidence),
      })),
    })),
  }
}

/** The names that a contract gives its parties and those whom the processor engages, as words in normal form. */
export type PartyNames = Readonly<Record<'processor' | 'customer' | 'subprocessor', readonly string[]>>

const sides = { proc: 'processor', ctrl: 'customer', sub: 'subprocessor' } as const
const sideOf = (concept: string) => Object.entries(sides).find(([name]) => name === concept)?.[1]

/** Whether a phrase is one word, or the beginning of one, with which one of the names is written. */
const means = (phrase: Phrase, names: readonly string[]) => {
  const [only] = phrase
  if (phrase.length !== 1 || only?.type !== 'word') return false
  return names.some((name) => only.words.includes(name) || only.stems.some((stem) => name.startsWith(stem)))
}

/** The concepts of the pack with the names that this contract gives its parties, and without those that it gives another. */
export const withParties = (concepts: readonly Concept[], names: PartyNames): Concept[] =>
  concepts.map((concept) => {
    const side = sideOf(concept.name)
    if (side === undefined) return concept
    const others = Object.values(sides).flatMap((other) => (other === side ? [] : names[other]))
    const phrases = concept.phrases.filter((phrase) => !means(phrase, others))
    return { ...concept, phrases: [...phrases, ...names[side].map(parsePhrase)] }
  })
