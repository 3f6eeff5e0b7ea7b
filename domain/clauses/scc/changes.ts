import type { Difference } from './differences.ts'
import { answersIn, type Found, isText } from './found.ts'
import type { SccChange } from './scc-report.ts'

const contradicting =
  /\b(?:notwithstanding|in lieu of|instead of|shall not apply|does not apply|supersede|prevail over|subject to the limitation|limited to|liability cap|exclusive remedy|waive|at the sole discretion|by way of derogation|nonobstant|par dérogation|ne s[’']applique|à l[’']exclusion|plafond|renonce)/i

const adviceOn = ({ kind, clause, paragraph }: Difference): SccChange['advice'] => {
  const at = `${clause}${paragraph}`
  switch (kind) {
    case 'altered':
      return {
        fr: `Clause ${at} : le texte n’est pas celui de la Commission. Rétablissez le texte officiel.`,
        en: `Clause ${at}: the text is not the Commission’s. Restore the official text.`,
      }
    case 'missing':
      return {
        fr: `Clause ${at} : une phrase du texte officiel manque. Rétablissez-la.`,
        en: `Clause ${at}: a sentence of the official text is missing. Restore it.`,
      }
    case 'moved':
      return {
        fr: `Clause ${at} : une phrase n’est pas à sa place. Rétablissez l’ordre du texte officiel.`,
        en: `Clause ${at}: a sentence is not in its place. Restore the order of the official text.`,
      }
    case 'added':
      return {
        fr: `Avant la clause ${at} : texte ajouté. Vérifiez qu’il ne contredit pas les clauses, ni directement ni indirectement (clause 2).`,
        en: `Before clause ${at}: added text. Check that it contradicts the clauses neither directly nor indirectly (clause 2).`,
      }
  }
}

/** A difference as it is reported: with what it means and what to do. */
export const changeOf = (difference: Difference): SccChange => ({
  ...difference,
  quote: difference.quote?.slice(0, 600) ?? null,
  class: difference.kind === 'added' && !contradicting.test(difference.quote ?? '') ? 'check' : 'forbidden',
  advice: adviceOn(difference),
})

/** Choices that must be answered and of which no answer stands in the contract word for word. */
export const unanswered = (all: readonly Found[], modules: readonly number[]): Difference[] => {
  const needed = all.filter(
    (entry) =>
      isText(entry) &&
      (entry.unit.choice?.among ?? 1) > 1 &&
      entry.unit.modules.some((module) => modules.includes(module)),
  )
  return [...new Set(needed.map(({ unit }) => `${unit.choice?.id} ${unit.modules.join()}`))].flatMap((group) => {
    const units = needed.filter(({ unit }) => `${unit.choice?.id} ${unit.modules.join()}` === group)
    const first = units[0]?.unit
    if (!first || answersIn(units).length > 0) return []
    return [
      {
        kind: 'altered' as const,
        clause: first.clause,
        paragraph: first.paragraph,
        modules: first.modules,
        quote: null,
        page: null,
      },
    ]
  })
}
