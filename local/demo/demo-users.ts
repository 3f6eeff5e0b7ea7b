import * as z from 'zod'
import { role } from '#domain/access/actor.ts'
import { language } from '#domain/words/language.ts'

export const demoOrganisation = 'djoliba'

export const demoUser = z.strictObject({
  email: z.email(),
  name: z.string(),
  roles: z.array(role),
  language,
  password: z.string(),
})
export type DemoUser = z.infer<typeof demoUser>

/** Invented people of the invented operator Djoliba Télécom: two where the rule of four eyes needs another of the same kind. */
export const people: readonly Omit<DemoUser, 'password'>[] = [
  { email: 'awa.procurement@djoliba.example', name: 'Awa Traoré', roles: ['procurement'], language: 'fr' },
  { email: 'moussa.procurement@djoliba.example', name: 'Moussa Keïta', roles: ['procurement'], language: 'en' },
  { email: 'fatoumata.dpo@djoliba.example', name: 'Fatoumata Diarra', roles: ['dpo'], language: 'fr' },
  { email: 'ibrahim.dpo@djoliba.example', name: 'Ibrahim Coulibaly', roles: ['dpo'], language: 'en' },
  { email: 'mariam.security@djoliba.example', name: 'Mariam Sangaré', roles: ['security'], language: 'fr' },
  { email: 'ousmane.compliance@djoliba.example', name: 'Ousmane Dembélé', roles: ['compliance'], language: 'fr' },
  { email: 'kadiatou.admin@djoliba.example', name: 'Kadiatou Sissoko', roles: ['admin'], language: 'fr' },
]
