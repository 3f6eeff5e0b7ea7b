import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import { daysAfter } from '#domain/time.ts'
import { type LawChange, packsTouched } from '#domain/what-if/law-change.ts'
import type { Supposition } from '#domain/what-if/supposition.ts'

/** The same with its first day: what ends has its last day on the eve. */
const changeOn = (supposed: Supposition, day: string): LawChange => {
  switch (supposed.kind) {
    case 'status-begins':
    case 'rule-begins':
      return { ...supposed, firstDay: day }
    default:
      return { ...supposed, lastDay: daysAfter(day, -1) }
  }
}

/** What a supposition names, as a field of it. */
const named = (supposed: Supposition): 'status' | 'regime' | 'rule' | 'tool' => {
  switch (supposed.kind) {
    case 'status-ends':
      return 'status'
    case 'status-begins':
      return 'regime'
    case 'tool-ends':
      return 'tool'
    default:
      return 'rule'
  }
}

/** The change, if there is anything of that name in the packs; else which field names nothing. */
export const known = (packs: readonly LawPack[], supposed: Supposition, day: string): Outcome<LawChange> => {
  if (packsTouched(packs, supposed).length > 0) return accepted(changeOn(supposed, day))
  return refused('invalid-input', { errors: [{ pointer: `/${named(supposed)}`, code: 'not-in-the-law' }] })
}

/** Which question about the law a condition has to ask for a change to matter to it; a rule is a rule, whoever reads it. */
const questions: Partial<Record<Supposition['kind'], string>> = {
  'status-ends': 'adequate(',
  'status-begins': 'adequate(',
  'tool-ends': 'accepts(',
}

/** Whether a policy asks what the law of a country of this pack holds other countries for. */
const isHeldAgainst = (packs: readonly LawPack[], { data: { countries } }: LawPack): boolean =>
  packs
    .flatMap(({ data }) => (data.kind === 'policy' ? data.rules : []))
    .some(({ when, requires }) => {
      if (requires?.includes('heldBy(') !== true) return false
      return !when.includes('exporter.country ==') || countries.some((country) => when.includes(`"${country}"`))
    })

/**
 * Whether any rule of the packs that a supposition is about depends on what it changes. Where none does, nothing can
 * follow, and that is worth saying: a regime may ask the same of every country, recognised or not. A policy may ask it too.
 */
export const isRead = (packs: readonly LawPack[], supposed: Supposition): boolean => {
  const question = questions[supposed.kind]
  if (question === undefined) return true
  return packsTouched(packs, supposed).some(
    (pack) =>
      Object.keys(pack.trees).some((source) => source.includes(question)) ||
      (question === 'adequate(' && isHeldAgainst(packs, pack)),
  )
}
