import * as z from 'zod'
import { type Actor, role } from '#domain/access/actor.ts'
import { RefusalError, refused } from '#domain/problems/problems.ts'

/** The gateway hands groups over as an array or, as AWS writes them, as one string: "[dpo admin]". */
const groups = z
  .union([z.array(z.string()), z.string().transform((text) => text.replace(/[[\]]/g, '').split(/[ ,]+/))])
  .default([])
  .transform((names) => names.flatMap((name) => role.safeParse(name).data ?? []))

const claims = z.object({
  sub: z.string().min(1),
  token_use: z.literal('id'),
  name: z.string().min(1),
  email: z.string().min(1),
  // '#' separates the parts of a key: a name that holds one could reach into another organisation's keys
  'custom:organisation': z.string().regex(/^[^#]+$/),
  'cognito:groups': groups,
})

/**
 * Who calls, by the OIDC claims that the gateway has verified. Another identity provider is another set of claims here
 * and nothing else. A token without an organisation, or one that is not an ID token, is nobody.
 */
export const actorFrom = (verified: unknown): Actor => {
  const found = claims.safeParse(verified)
  if (!found.success) throw new RefusalError(refused('unauthenticated').refusal)
  const { sub, name, email } = found.data
  return { id: sub, name, email, organisation: found.data['custom:organisation'], roles: found.data['cognito:groups'] }
}
