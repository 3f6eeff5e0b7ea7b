import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Actor, Role } from '#domain/access/actor.ts'
import { type Action, permissions } from '#domain/access/permission.ts'
import { type CaseStatus, caseStatus } from '#domain/case/case.ts'
import { withRole } from '../../support/actors.ts'

const actions = Object.keys(permissions) as [Action, ...Action[]]

/** One line of a `must-allow` or `must-deny` file: a sentence, and every combination that it speaks of. */
const decisions = z.array(
  z.strictObject({
    title: z.string(),
    actions: z.array(z.enum(actions)),
    /** whose case: the person's own, another's, or none in view yet (the door) */
    whose: z.array(z.enum(['none', 'own', 'another'])),
    statuses: z.union([z.literal('any').transform(() => [...caseStatus.options]), z.array(caseStatus)]).optional(),
    because: z.enum(['forbidden', 'own-request', 'wrong-status']).optional(),
  }),
)
type Decision = z.output<typeof decisions>[number]

export const decisionsFor = (role: Role, file: 'must-allow' | 'must-deny'): Decision[] =>
  decisions.parse(parse(readFileSync(new URL(`${file}/${role}.yaml`, import.meta.url), 'utf8')))

export type Asked = { action: Action; whose: 'none' | 'own' | 'another'; status: CaseStatus | null }

export const spelled = ({ action, whose, status }: Asked): string => `${action} ${whose} ${status ?? '–'}`

/** Every combination that a line speaks of, one by one. */
export const askedIn = ({ actions, whose, statuses = [] }: Omit<Decision, 'title'>): Asked[] =>
  actions.flatMap((action) =>
    whose.flatMap((one): Asked[] =>
      one === 'none'
        ? [{ action, whose: one, status: null }]
        : statuses.map((status) => ({ action, whose: one, status })),
    ),
  )

/** Every combination there is: each action, at the door and on each status of an own and of another's case. */
export const everything: Asked[] = askedIn({
  actions,
  whose: ['none', 'own', 'another'],
  statuses: [...caseStatus.options],
})

/** The case as the permission table sees it. */
export const subjectOf = ({ whose, status }: Asked, actor: Actor) =>
  status === null
    ? null
    : { status, requestedBy: whose === 'own' ? actor : { ...withRole('procurement'), id: 'person-else' } }
