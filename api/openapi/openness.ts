import type { Route } from '#api/route.ts'
import { permissions, type Rule } from '#domain/access/permission.ts'

const whose = { only: 'own requests', never: 'others’ requests' }

const line = ({ roles, own, statuses }: Rule) => {
  const limits = [...(own ? [whose[own]] : []), ...(statuses ? [`while ${statuses.join(' or ')}`] : [])]
  return `${roles.map((role) => `\`${role}\``).join(', ')}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`
}

/** To whom a route is open, in words, as the permission table has it. */
export const openTo = ({ action }: Route): string => {
  if (action === null) return 'Open to everybody, without sign-in.'
  const rules: readonly Rule[] = permissions[action]
  return `Open to ${rules.map(line).join('; ')}.`
}
