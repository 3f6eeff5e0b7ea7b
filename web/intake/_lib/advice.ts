import type { Advice } from '#api/law.ts'
import {
  asksActsFor,
  asksCertifiedFor,
  asksOccasional,
  asksSelfCertified,
  asksSignedOn,
  goesAbroad,
} from '#web/intake/_lib/answers.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { type FieldPointer, fieldsOf, stepNames } from '#web/intake/_lib/steps.ts'

const pointers: readonly FieldPointer[] = stepNames.flatMap((step) => fieldsOf[step])

/** Whether the form asks for a field, by the answers so far. */
const isAsked = (draft: Draft, pointer: FieldPointer): boolean => {
  const { recipient } = draft
  switch (pointer) {
    case '/recipient/actsFor':
      return asksActsFor(recipient)
    case '/recipient/selfCertified':
      return asksSelfCertified(recipient)
    case '/recipient/certifiedFor':
      return asksSelfCertified(recipient) && asksCertifiedFor(recipient)
    case '/tool':
    case '/evidence':
    case '/authorisedBy':
      return goesAbroad(draft) === true
    case '/toolSignedOn':
      return goesAbroad(draft) === true && asksSignedOn(draft)
    case '/occasional':
      return goesAbroad(draft) === true && asksOccasional(draft)
    default:
      return true
  }
}

export type OpenQuestion = { pointer: FieldPointer; rules: string[] }

/** The questions of the form that the law is still waiting for, what hangs most on them first. */
export const openQuestions = ({ outlook }: Pick<Advice, 'outlook'>, draft: Draft): OpenQuestion[] =>
  outlook.questions.flatMap(({ path, rules }) => {
    const pointer = pointers.find((known) => known === `/${path.replaceAll('.', '/')}`)
    return pointer !== undefined && isAsked(draft, pointer) ? [{ pointer, rules }] : []
  })

/** Facts that are proofs: where only they are missing, what has to be shown is certain. */
const proofs: ReadonlySet<string> = new Set(['evidence', 'authorisedBy', 'contract', 'securityMeasures'])

export type Need = Advice['obligations'][number]

/**
 * What will be needed, and what may be: an obligation is certain where it is unmet, and where nothing is missing to tell
 * but its proof, as when no answer can change the outcome any more. A person's approval is no task of the requester's.
 */
export const needsIn = ({
  obligations,
  outlook,
}: Pick<Advice, 'obligations' | 'outlook'>): { sure: Need[]; maybe: Need[] } => {
  const open = obligations.filter(({ outcome, effect }) => outcome !== 'met' && effect !== 'requires-approval')
  const lacks = (rule: string) => outlook.questions.filter(({ rules }) => rules.includes(rule)).map(({ path }) => path)
  const isSure = ({ outcome, rules }: Need) =>
    outcome === 'unmet' ||
    outlook.settled ||
    rules.some(({ rule }) => {
      const missing = lacks(rule)
      return missing.length > 0 && missing.every((path) => proofs.has(path))
    })
  return { sure: open.filter(isSure), maybe: open.filter((need) => !isSure(need)) }
}
