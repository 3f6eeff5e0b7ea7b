import { nothing, type Route } from '#api/route.ts'
import { type Action, permissions, type Rule } from '#domain/access/permission.ts'
import type { ProblemCode } from '#domain/problems/problems.ts'

const rulesOf = (action: Action): readonly Rule[] => permissions[action]

/** What the way through the door can refuse, whoever stands behind it: see `functions/api/door.ts` and `given.ts`. */
const atTheDoor = ({ method, path, power, action, params }: Route): ProblemCode[] => [
  'invalid-input',
  ...(method === 'POST' ? (['malformed-json', 'too-large', 'unsupported-media-type'] as const) : []),
  ...(power === 'write' ? (['idempotency-key-missing', 'idempotency-key-reused'] as const) : []),
  ...(action === null ? [] : (['unauthenticated', 'forbidden'] as const)),
  // a country is always found: what is none is no valid input
  ...(params === nothing || path.includes('{country}') ? [] : (['not-found'] as const)),
]

/** What a case can refuse: whose it is, and where it stands by now. */
const ofTheCase = (action: Action): ProblemCode[] => [
  ...(rulesOf(action).some(({ own }) => own === 'never') ? (['own-request'] as const) : []),
  ...(rulesOf(action).some(({ statuses }) => statuses !== undefined)
    ? (['wrong-status', 'case-changed', 'already-decided'] as const)
    : []),
]

/** Every refusal that a route may answer with, by its codes: they follow from the route's row and from the permission table. */
export const refusalsOf = (route: Route): ProblemCode[] => [
  ...atTheDoor(route),
  ...(route.action === null ? [] : ofTheCase(route.action)),
  ...(route.action === 'law:attest' ? (['case-changed'] as const) : []),
  ...(route.action === 'document:upload' ? (['document-refused'] as const) : []),
  'internal',
]
