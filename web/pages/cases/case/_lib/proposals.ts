import { alteredClauses, namedClauses } from '#domain/case/altered-clauses.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { daysAfter } from '#domain/time.ts'
import type { Language } from '#domain/words/language.ts'
import { groupOf } from '#web/pages/cases/case/_lib/finding-groups.ts'
import { clausesLackingIn } from '#web/pages/cases/case/_lib/missing.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'
import type { RulingDraft } from '#web/pages/cases/case/_lib/ruling-draft.ts'

type Condition = RulingDraft['conditions'][number]

/** What has its own way through the case: a person’s approval is the decision itself, an authority’s is recorded after it. */
const ownWay: ReadonlySet<string> = new Set(['requires-approval', 'requires-authorisation'])

/** Days that a condition is given where the transfer is to begin sooner. */
const daysGiven = 30

/** What the contract still has to be made to say, in the words of a condition. */
export type ContractWords = {
  /** the clauses by their names */
  complete: (clauses: string) => string
  /** the altered standard clauses by their numbers */
  restore: (clauses: string) => string
}

const ofTheContract = (file: RevisionFile | null, language: Language, words: ContractWords): string[] => {
  if (file === null) return []
  const altered = namedClauses(alteredClauses(file.facts.tool, file.clauses))
  const lacking = clausesInAQuestion(file, language)
  return [...(altered === '' ? [] : [words.restore(altered)]), ...(lacking === '' ? [] : [words.complete(lacking)])]
}

/**
 * What the findings and the contract still ask for, as conditions that an approval could take over: each once, to be met before the
 * transfer begins, or within a month where it begins sooner.
 */
export const proposedConditions = (
  file: RevisionFile | null,
  { startsOn }: Pick<Transfer, 'startsOn'>,
  today: string,
  language: Language,
  words: ContractWords,
): Condition[] => {
  const asked = (file?.assessment?.findings ?? []).filter(
    (finding) => groupOf(finding) === 'asks' && finding.outcome !== 'met' && !ownWay.has(finding.effect),
  )
  const texts = new Set([
    ...ofTheContract(file, language, words),
    ...asked.flatMap(({ remedy }) => remedy?.[language] ?? []),
  ])
  const soonest = daysAfter(today, daysGiven)
  return [...texts].map((text) => ({ text, dueOn: startsOn > soonest ? startsOn : soonest }))
}

/** How much a question may hold; the names of clauses that do not fit are in the request to the vendor. */
const longest = 900

/** The names of the clauses that the vendor is still to be asked for, as one phrase that a question can hold. */
export const clausesInAQuestion = (file: RevisionFile | null, language: Language): string => {
  const names = clausesLackingIn(file).map((label) => label[language])
  const kept = names.filter((_, index) => names.slice(0, index + 1).join('; ').length <= longest)
  return kept.join(language === 'fr' ? ' ; ' : '; ')
}
