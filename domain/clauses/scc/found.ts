import type { Occurrence } from './find-units.ts'
import type { UnitPrint } from './fingerprint.ts'

/** With this share of the sentences of a module found word for word, the module is in the contract. */
const shareOfAModule = 0.4

/** An official sentence, with the places where the contract holds it. */
export type Found = { unit: UnitPrint; found: Occurrence[] }

export const printOf = ({ unit }: Found) => unit.parts.map(({ hash }) => hash).join()
export const isText = ({ unit }: Found) => unit.kind === 'text'

/** The modules that are there, by the sentences that stand in no other module; a set without modules has none. */
export const modulesIn = (all: readonly Found[]): number[] => {
  const modulesOf = new Map<string, Set<number>>()
  for (const entry of all) {
    const known = modulesOf.get(printOf(entry)) ?? new Set<number>()
    for (const module of entry.unit.modules) known.add(module)
    modulesOf.set(printOf(entry), known)
  }
  return [1, 2, 3, 4].filter((module) => {
    const own = all.filter(
      (entry) => isText(entry) && entry.unit.modules[0] === module && modulesOf.get(printOf(entry))?.size === 1,
    )
    return own.length > 0 && own.filter(({ found }) => found.length > 0).length / own.length >= shareOfAModule
  })
}

/** The answers to one choice that stand in the contract: those of which at least half of the sentences are there. */
export const answersIn = (units: readonly Found[]): number[] => {
  const answers = [...new Set(units.map(({ unit }) => unit.choice?.answer ?? 0))]
  const shares = answers.map((answer) => {
    // the options of clause 17 end in the same sentence: only what is an option's own tells it
    const others = new Set(units.filter(({ unit }) => unit.choice?.answer !== answer).map(printOf))
    const own = units.filter((entry) => entry.unit.choice?.answer === answer && !others.has(printOf(entry)))
    return { answer, share: own.filter(({ found }) => found.length > 0).length / own.length }
  })
  return shares.filter(({ share }) => share >= 0.5).map(({ answer }) => answer)
}

/** What must stand in the contract: its modules, the answers that it took, and the optional clauses that it kept. */
export const expectedOf = (all: readonly Found[], modules: readonly number[]): Found[] =>
  all.filter(({ unit }) => {
    if (unit.modules.length > 0 && !unit.modules.some((module) => modules.includes(module))) return false
    if (!unit.choice) return true
    const siblings = all.filter(
      (entry) =>
        isText(entry) && entry.unit.choice?.id === unit.choice?.id && entry.unit.modules.join() === unit.modules.join(),
    )
    return answersIn(siblings).includes(unit.choice.answer)
  })
