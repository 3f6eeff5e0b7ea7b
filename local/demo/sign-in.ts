import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import type { DemoUser } from '#local/demo/demo-users.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/**
 * Signs a demo user in with the password and gives the ID token, which the API is called with.
 * @throws Trouble user-refused
 */
export async function signIn(endpoint: string, outputs: StackOutputs, user: DemoUser): Promise<string> {
  const pool = new CognitoIdentityProviderClient(clientOptions(endpoint))
  const answer = await pool.send(
    new InitiateAuthCommand({
      ClientId: outputs.UserPoolClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: user.email, PASSWORD: user.password },
    }),
  )
  const token = answer.AuthenticationResult?.IdToken
  if (!token)
    throw new Trouble('user-refused', `${user.email} was not signed in: ${answer.ChallengeName ?? 'no token'}.`)
  return token
}
