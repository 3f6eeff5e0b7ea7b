import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import * as z from 'zod'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import { type DemoUser, demoOrganisation, demoUser, people } from '#local/demo/demo-users.ts'

const usersFile = z.strictObject({ pool: z.string(), users: z.array(demoUser) })

/**
 * The demo users of a stack, created where the user pool does not have them yet. Their passwords are made once and
 * kept in `file`, which its owner alone can read.
 * @returns the users, and whether they were created just now
 */
export async function ensureUsers(
  endpoint: string,
  outputs: StackOutputs,
  file: string,
): Promise<{ users: readonly DemoUser[]; created: boolean }> {
  const kept = await readFile(file, 'utf8').then(
    (text) => usersFile.parse(JSON.parse(text)),
    () => null,
  )
  if (kept?.pool === outputs.UserPoolId && kept.users.length === people.length)
    return { users: kept.users, created: false }
  const users = people.map((person) => ({
    ...person,
    password: kept?.users.find(({ email }) => email === person.email)?.password ?? newPassword(),
  }))
  const pool = new CognitoIdentityProviderClient(clientOptions(endpoint))
  for (const user of users) await create(pool, outputs.UserPoolId, user)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify({ pool: outputs.UserPoolId, users }, null, 2)}\n`, { mode: 0o600 })
  return { users, created: true }
}

async function create(pool: CognitoIdentityProviderClient, UserPoolId: string, user: DemoUser): Promise<void> {
  const who = { UserPoolId, Username: user.email }
  await pool
    .send(
      new AdminCreateUserCommand({
        ...who,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: user.email },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'name', Value: user.name },
          { Name: 'locale', Value: user.language },
          { Name: 'custom:organisation', Value: demoOrganisation },
        ],
      }),
    )
    .catch((error: unknown) => {
      if (!(error instanceof UsernameExistsException)) throw error
    })
  await pool.send(new AdminSetUserPasswordCommand({ ...who, Password: user.password, Permanent: true }))
  for (const GroupName of user.roles) await pool.send(new AdminAddUserToGroupCommand({ ...who, GroupName }))
}

/** 96 random bits, and one character of each class that a password policy may ask for. */
const newPassword = (): string => `Lp1-${randomBytes(12).toString('base64url')}`
