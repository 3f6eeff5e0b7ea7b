import type { CaseStatus, TransferCase } from '#domain/case/case.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import type { Actor, Role } from './actor.ts'

/** One line of the table: who, in which statuses, on whose requests. */
export type Rule = {
  roles: readonly Role[]
  /** in which statuses of the case; any where it is absent */
  statuses?: readonly CaseStatus[]
  /** `only`: their own requests alone; `never`: anything but their own */
  own?: 'only' | 'never'
}

const everyone: readonly Role[] = ['procurement', 'dpo', 'security', 'compliance', 'admin']
const overseers: readonly Role[] = ['dpo', 'security', 'compliance', 'admin']

const table = <const T extends Record<string, readonly Rule[]>>(rules: T) => rules

/** Who may do what, in which status, on whose request. What is not listed is denied. The API, the tests and the documentation read this table. */
export const permissions = table({
  'profile:read': [{ roles: everyone }],
  'law:read': [{ roles: everyone }],
  'law:attest': [{ roles: ['dpo'] }],
  // what it answers lists the inventory
  'law:suppose': [{ roles: ['dpo', 'compliance', 'admin'] }],
  'document:upload': [{ roles: ['procurement', 'dpo'] }],
  'document:check': [{ roles: ['procurement', 'dpo'] }],
  'case:submit': [{ roles: ['procurement', 'dpo'] }],
  'case:list': [{ roles: everyone }],
  'case:read': [{ roles: overseers }, { roles: ['procurement'], own: 'only' }],
  'case:correct': [{ roles: ['procurement', 'dpo'], own: 'only', statuses: ['returned'] }],
  'case:decide': [{ roles: ['dpo'], own: 'never', statuses: ['awaiting-decision'] }],
  'case:overrule': [{ roles: ['dpo'], own: 'never', statuses: ['awaiting-decision'] }],
  'authorisation:record': [{ roles: ['dpo'], own: 'never', statuses: ['awaiting-authorisation'] }],
  'case:resume': [{ roles: ['admin'], statuses: ['stopped'] }],
  'queue:read': [{ roles: ['dpo'] }],
  'inventory:read': [{ roles: overseers }],
})

export type Action = keyof typeof permissions

type Subject = Pick<TransferCase, 'status' | 'requestedBy'> | null

const rolesFit = (rule: Rule, actor: Actor) => rule.roles.some((role) => actor.roles.includes(role))

/**
 * Whether an actor may do something at all, or on this case. Deny by default. The refusal tells apart: no such right
 * (`forbidden`), their own request (`own-request`), and a right that the case's status does not allow now (`wrong-status`).
 */
export const mayDo = (actor: Actor, action: Action, subject: Subject): Outcome<true> => {
  const rules: readonly Rule[] = permissions[action]
  const byRole = rules.filter((rule) => rolesFit(rule, actor))
  if (byRole.length === 0) return refused('forbidden')
  if (subject === null) return accepted(true)
  const own = subject.requestedBy.id === actor.id
  const byOwner = byRole.filter((rule) => rule.own === undefined || (rule.own === 'only') === own)
  if (byOwner.length === 0) return refused(own ? 'own-request' : 'forbidden')
  const byStatus = byOwner.some((rule) => rule.statuses === undefined || rule.statuses.includes(subject.status))
  return byStatus ? accepted(true) : refused('wrong-status', { extra: { caseStatus: subject.status } })
}

/** The actions open to an actor on a case now: what the page offers. The server asks `mayDo` again at every call. */
export const actionsOn = (actor: Actor, subject: NonNullable<Subject>): Action[] =>
  (Object.keys(permissions) as Action[]).filter(
    (action) =>
      (action.startsWith('case:') || action.startsWith('authorisation:')) &&
      permissions[action].some((rule: Rule) => rule.statuses !== undefined) &&
      mayDo(actor, action, subject).ok,
  )
