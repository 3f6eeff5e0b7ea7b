import * as z from 'zod'
import { language } from '#domain/words/language.ts'

/** What a person may be in the system; the names of the sign-in groups. A person may have several. */
export const role = z.enum(['procurement', 'dpo', 'security', 'compliance', 'admin']).meta({ id: 'Role' })
export type Role = z.infer<typeof role>

/** Whoever acts: a person known by the sign-in, or the system itself. Everything but `id` and `organisation` is for display. */
const actor = z
  .strictObject({
    id: z.string(),
    organisation: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(role),
  })
  .meta({ id: 'Actor' })
export type Actor = z.infer<typeof actor>

/** How an actor is named in a record: enough to know who it was, nothing more. */
export const person = actor.pick({ id: true, name: true }).meta({ id: 'Person' })
export type Person = z.infer<typeof person>

export const personOf = ({ id, name }: Person): Person => ({ id, name })

/** The system acting on its own: clearing the harmless, expiring a grant, stopping a case that cannot go on. */
export const system: Person = { id: 'system', name: 'Laissez-passer' }

/** Where and in which language to write to a person; kept from their last request. */
export const contact = z.strictObject({ id: z.string(), name: z.string(), email: z.string(), language })
export type Contact = z.infer<typeof contact>
