import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { setting } from '#store/environment.ts'

const ses = new SESv2Client({})

/** Sends a plain-text mail in UTF-8 from the address that the deployment gives. */
export const sendMail = async (to: string, { subject, text }: { subject: string; text: string }): Promise<void> => {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: setting('MAIL_FROM'),
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
    }),
  )
}
