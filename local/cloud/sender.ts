import { AlreadyExistsException, CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { clientOptions } from '#local/cloud/cloud-client.ts'

/** The sender of the local deployment's notices: no mail leaves the local cloud. */
export const localSender = 'laissez-passer@djoliba.example'

/** Verifies the sender, which an operator does once by hand in an AWS account: mail from anybody else is refused. */
export async function verifySender(endpoint: string): Promise<void> {
  try {
    await new SESv2Client(clientOptions(endpoint)).send(new CreateEmailIdentityCommand({ EmailIdentity: localSender }))
  } catch (error) {
    if (!(error instanceof AlreadyExistsException)) throw error
  }
}
