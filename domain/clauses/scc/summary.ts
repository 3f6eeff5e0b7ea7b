import type { Bilingual } from '#domain/words/language.ts'
import type { SccReport } from './scc-report.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The state of the clauses in one or two sentences, worst first. */
export const summaryOf = (report: Omit<SccReport, 'summary'>): Bilingual => {
  const { form, edition, outdated, changes, choices, annexes, modules } = report
  const fr: string[] = []
  const en: string[] = []
  if (form === 'none')
    return {
      fr: 'Le contrat ne parle pas de clauses contractuelles types.',
      en: 'The contract does not speak of standard contractual clauses.',
    }
  if (outdated.length > 0) {
    fr.push(`Le contrat s’appuie sur un outil qui ne vaut plus : ${outdated.join(', ')}.`)
    en.push(`The contract relies on a tool that is no longer valid: ${outdated.join(', ')}.`)
  }
  if (form === 'mentioned') {
    fr.push('Les clauses contractuelles types sont mentionnées sans être intégrées au contrat.')
    en.push('The standard contractual clauses are mentioned but not taken into the contract.')
    return { fr: fr.join(' '), en: en.join(' ') }
  }
  const forbidden = changes.filter((change) => change.class === 'forbidden').length
  const named = modules.length > 0 ? modules.join(', ') : null
  if (form === 'full' && forbidden === 0 && report.verbatim === null) {
    fr.push(`Les clauses ${edition} n’ont pas été lues en entier : une page est une image.`)
    en.push(`The clauses of ${edition} were not read whole: a page is a picture.`)
  } else if (form === 'full') {
    fr.push(
      forbidden === 0
        ? `Les clauses ${edition} sont reproduites mot pour mot${named ? ` (module ${named})` : ''}.`
        : `Les clauses ${edition} sont reproduites avec ${plural(forbidden, 'modification interdite', 'modifications interdites')}.`,
    )
    en.push(
      forbidden === 0
        ? `The clauses of ${edition} are reproduced word for word${named ? ` (module ${named})` : ''}.`
        : `The clauses of ${edition} are reproduced with ${plural(forbidden, 'forbidden change', 'forbidden changes')}.`,
    )
  } else {
    fr.push(
      `Les clauses contractuelles types sont intégrées par référence${edition === 'not-said' ? ', sans dire quelle édition' : ` (${edition})`}${named ? `, module ${named}` : ', sans dire quel module'}.`,
    )
    en.push(
      `The standard contractual clauses are taken in by reference${edition === 'not-said' ? ', without saying which edition' : ` (${edition})`}${named ? `, module ${named}` : ', without saying which module'}.`,
    )
  }
  const open = choices.filter(({ state }) => state !== 'settled').map(({ id }) => id)
  const lacking = annexes.filter(({ state }) => state === 'blank' || state === 'missing').map(({ id }) => id)
  if (open.length > 0) {
    fr.push(`Choix non réglés : clauses ${open.join(', ')}.`)
    en.push(`Choices left open: clauses ${open.join(', ')}.`)
  }
  if (lacking.length > 0) {
    fr.push(`Annexes vides ou absentes : ${lacking.join(', ')}.`)
    en.push(`Annexes blank or missing: ${lacking.join(', ')}.`)
  }
  return { fr: fr.join(' '), en: en.join(' ') }
}
