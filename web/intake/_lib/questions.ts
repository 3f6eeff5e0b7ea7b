import type { Advice } from '#domain/law/advice/advice.ts'
import { valueAt } from '#domain/value-at.ts'
import {
  asksActsFor,
  asksCertifiedFor,
  asksOccasional,
  asksSelfCertified,
  asksSignedOn,
  goesAbroad,
} from '#web/intake/_lib/answers.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { type FieldPointer, fieldsOf, isLegal, type LegalPointer, stepNames } from '#web/intake/_lib/steps.ts'

/** What came of consulting the law about the draft as it stands: its advice, nothing yet, or no answer at all. */
export type Consulted = { is: 'answered'; advice: Advice } | { is: 'waiting' } | { is: 'unanswered' }

const places = ['/places/hosting', '/places/backup', '/places/remoteAccess', '/places/support'] as const

/** The questions that the record itself needs an answer to, by the answers so far. */
export const recordQuestions = (draft: Draft): FieldPointer[] => [
  ...fieldsOf.who.filter((pointer) => pointer !== '/recipient/actsFor' || asksActsFor(draft.recipient)),
  ...fieldsOf.what,
  '/places',
  ...(draft.whereabouts === 'several' ? places : []),
]

/** Whether a question of law makes sense at all by the answers so far: what leans on a tool, on a country, on another answer. */
export const makesSense = (draft: Draft, pointer: LegalPointer): boolean => {
  const { recipient } = draft
  switch (pointer) {
    case '/recipient/selfCertified':
      return asksSelfCertified(recipient)
    case '/recipient/certifiedFor':
      return asksSelfCertified(recipient) && asksCertifiedFor(recipient)
    case '/tool':
      return goesAbroad(draft) !== false
    case '/toolSignedOn':
      return goesAbroad(draft) !== false && asksSignedOn(draft)
    case '/occasional':
      return goesAbroad(draft) !== false && asksOccasional(draft)
    default:
      return true
  }
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Whether somebody has given an answer; an empty list is none. */
export const isAnswered = (draft: Draft, pointer: FieldPointer): boolean => {
  if (pointer === '/places') return draft.whereabouts !== null
  return isGiven(valueAt(draft, pointer.slice(1).split('/')) ?? null)
}

const pointers: readonly FieldPointer[] = stepNames.flatMap((step) => fieldsOf[step])

/** The field that asks for a fact; places that are asked for in one question have that one. */
export const fieldFor = (path: string, draft: Draft): FieldPointer | undefined =>
  path.startsWith('places.') && draft.whereabouts !== 'several'
    ? '/places'
    : pointers.find((pointer) => pointer === `/${path.replaceAll('.', '/')}`)

type Question = Advice['outlook']['questions'][number]

/** A rule that also waits for a fact of the record is not worth a legal question yet: that fact may make it fall away. */
const isRipe = (rule: string, questions: readonly Question[], draft: Draft): boolean =>
  questions.every(({ path, rules }) => {
    const pointer = fieldFor(path, draft)
    return !rules.includes(rule) || (pointer !== undefined && isLegal(pointer))
  })

/** The legal questions that the law raises now, what hangs most on them first. */
const raised = ({ outlook: { questions } }: Advice, draft: Draft): LegalPointer[] =>
  questions.flatMap(({ path, rules }) => {
    const pointer = fieldFor(path, draft)
    return pointer !== undefined && isLegal(pointer) && rules.some((rule) => isRipe(rule, questions, draft))
      ? [pointer]
      : []
  })

/** Where a person has to say what the law is, they need all there is to know. */
export const isForAPerson = ({ assessment, outlook }: Pick<Advice, 'assessment' | 'outlook'>): boolean =>
  assessment.recommendation.outcome === 'ask-a-person' || outlook.atBest === 'ask-a-person'

/**
 * The legal questions to ask, the one most worth asking first: those whose answer could still change the outcome. With
 * no word of the law, all that make sense: asking too much is never the less safe way. Null while it is not known yet.
 */
export const legalQuestions = (draft: Draft, consulted: Consulted): LegalPointer[] | null => {
  if (consulted.is === 'waiting') return null
  const open = consulted.is === 'answered' ? raised(consulted.advice, draft) : []
  const all = consulted.is === 'unanswered' || isForAPerson(consulted.advice) ? fieldsOf.protection : []
  return [...new Set([...open, ...all])].filter((pointer) => makesSense(draft, pointer))
}
