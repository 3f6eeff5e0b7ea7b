import { CognitoIdentityProviderClient, paginateListUsersInGroup } from '@aws-sdk/client-cognito-identity-provider'
import * as z from 'zod'
import { type Contact, contact, type Role } from '#domain/access/actor.ts'
import { permissions } from '#domain/access/permission.ts'
import { language } from '#domain/words/language.ts'
import { setting } from '#store/environment.ts'

const cognito = new CognitoIdentityProviderClient({})

/** The roles that may decide a case, as the table of permissions has it. */
const deciding: readonly Role[] = [...new Set(permissions['case:decide'].flatMap(({ roles }) => roles))]

const attributes = z.object({
  sub: z.string(),
  name: z.string(),
  email: z.string(),
  'custom:organisation': z.string(),
  locale: z.string().optional(),
})

/** Those of an organisation who may decide, as the sign-in knows them today, each in their own language (French where none is kept). */
export const officersOf = async (organisation: string): Promise<Contact[]> => {
  const officers = new Map<string, Contact>()
  for (const GroupName of deciding)
    for await (const { Users = [] } of paginateListUsersInGroup(
      { client: cognito },
      { UserPoolId: setting('USER_POOL'), GroupName },
    ))
      for (const { Attributes = [], Enabled } of Users) {
        const person = attributes.safeParse(Object.fromEntries(Attributes.map(({ Name, Value }) => [Name, Value])))
        if (Enabled === false || !person.success || person.data['custom:organisation'] !== organisation) continue
        const { sub, name, email, locale } = person.data
        const reads = language.safeParse(locale?.slice(0, 2)).data ?? 'fr'
        officers.set(sub, contact.parse({ id: sub, name, email, language: reads }))
      }
  return [...officers.values()]
}
