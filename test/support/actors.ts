import type { Actor, Role } from '#domain/access/actor.ts'

const actorNamed = (name: string, roles: Role[]): Actor => ({
  id: `person-${name.toLowerCase()}`,
  organisation: 'djoliba',
  name,
  email: `${name.toLowerCase()}@djoliba.example`,
  roles,
})

/** The people of the invented operator: one for each role, and one who has two. */
export const people = {
  aminata: actorNamed('Aminata', ['procurement']),
  ousmane: actorNamed('Ousmane', ['dpo']),
  fatou: actorNamed('Fatou', ['security']),
  moussa: actorNamed('Moussa', ['compliance']),
  binta: actorNamed('Binta', ['admin']),
  sekou: actorNamed('Sékou', ['procurement', 'dpo']),
}

export const withRole = (role: Role): Actor => actorNamed('Someone', [role])
