import { normalWord } from '#domain/clauses/text/passage.ts'

/** One step of a phrase: a word (or the start of one), a concept by its name, or a gap of up to some words. */
export type Step =
  | { type: 'word'; words: string[]; stems: string[] }
  | { type: 'concept'; name: string }
  | { type: 'gap'; max: number }

/** Words in a row, such as "without ..5 {consent}". */
export type Phrase = Step[]

/**
 * What a rule looks for. `all`: phrases that stand in one sentence, close together; `near`: phrases that stand somewhere in the same
 * passage; `never`: phrases that may not stand in the same sentence; `under`: a phrase that a heading above must hold;
 * `about`: a phrase that stands
 * in the same passage or in a heading above; `elsewhere`: evidence that the document must hold as well, in any place; `nowhere`: evidence that it
 * may not hold in any place.
 */
export type Evidence = {
  all: Phrase[]
  near: Phrase[]
  never: Phrase[]
  under: Phrase | null
  about: Phrase | null
  elsewhere: Evidence[]
  nowhere: Evidence[]
}

export class PatternError extends Error {
  readonly code = 'clause-pattern-invalid'
  readonly pattern: string
  constructor(pattern: string, because: string) {
    super(`${because} in clause pattern: ${pattern}`)
    this.name = 'PatternError'
    this.pattern = pattern
  }
}

const defaultGap = 4

/** Reads one phrase: `word`, `stem*`, `a/b/c*`, `{concept}`, `..` (up to 4 words) or `..9`. */
export const parsePhrase = (source: string): Phrase => {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((part): Step => {
      const gap = /^\.\.(\d*)$/.exec(part)
      if (gap) return { type: 'gap', max: gap[1] ? Number(gap[1]) : defaultGap }
      const concept = /^\{([a-z-]+)\}$/.exec(part)
      if (concept?.[1]) return { type: 'concept', name: concept[1] }
      const alternatives = part.split('/').map(normalWord)
      if (alternatives.some((word) => !/^[\p{L}\p{N}]+\*?$/u.test(word)))
        throw new PatternError(source, `"${part}" is not a word`)
      return {
        type: 'word',
        words: alternatives.filter((word) => !word.endsWith('*')),
        stems: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      }
    })
  if (steps[0]?.type === 'gap' || steps.at(-1)?.type === 'gap')
    throw new PatternError(source, 'a phrase begins and ends with a word')
  return steps
}

/** Reads one line of a rule: `[heading] phrase & phrase + phrase ! phrase && evidence elsewhere !! evidence nowhere`, or `<matter> phrase`. */
export const parseEvidence = (source: string): Evidence => {
  const [here = '', ...further] = source.split(/\s+(&&|!!)\s+/)
  const under = /^\[([^\]]+)\]\s*/.exec(here)
  const about = /^<([^>]+)>\s*/.exec(here)
  const all: Phrase[] = []
  const near: Phrase[] = []
  const never: Phrase[] = []
  const parts = here.slice((under ?? about)?.[0].length ?? 0).split(/\s+([&+!])\s+/)
  parts.forEach((part, i) => {
    if (i % 2 === 1) return
    const operator = i === 0 ? '&' : parts[i - 1]
    const target = operator === '+' ? near : operator === '!' ? never : all
    target.push(parsePhrase(part))
  })
  const after = (operator: string) =>
    further.flatMap((part, i) => (i % 2 === 1 && further[i - 1] === operator ? [parseEvidence(part)] : []))
  return {
    all,
    near,
    never,
    under: under?.[1] ? parsePhrase(under[1]) : null,
    about: about?.[1] ? parsePhrase(about[1]) : null,
    elsewhere: after('&&'),
    nowhere: after('!!'),
  }
}
