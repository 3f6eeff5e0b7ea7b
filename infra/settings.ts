import type { Node } from 'constructs'
import * as z from 'zod'

/** The command line gives text (`-c demo=true`), cdk.json gives values: both mean the same. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])

const settings = z
  .strictObject({
    /** names the deployment in its sign-in address and its metrics, as in `production`, `test`, `local` */
    stage: z.string().regex(/^[a-z][a-z0-9-]{1,20}$/),
    /** a throw-away deployment: nothing is protected, and passwords may be sent straight to the sign-in */
    demo: flag,
    /** the page's origin, as in `https://transfers.example.org`, without a slash at the end */
    origin: z.url().refine((url) => new URL(url).origin === url, 'an origin: scheme and host, nothing after'),
    /** whether data outlives the stack, and tables and stack refuse to be deleted; by default unless it is a demo */
    protect: flag,
    /** a second factor at sign-in */
    mfa: z.enum(['off', 'optional', 'required']),
    /** the verified sender of notices */
    mailFrom: z.email(),
    /** who is told of alarms by mail; nobody when empty: subscribe to the topic by other means then */
    alarmsTo: z.union([z.literal(''), z.email()]),
    /** where an operator reads what to do; an alarm's anchor is appended */
    runbook: z.string(),
    /** where the built page is, seen from the project's folder */
    page: z.string(),
    /** the certificate (us-east-1) of the origin's host name; CloudFront's own name and certificate when empty */
    pageCertificate: z.union([z.literal(''), z.string().startsWith('arn:')]),
    /** a model on Amazon Bedrock, by id or ARN, that gives a second opinion on contracts; nobody is asked when empty */
    secondOpinion: z.union([z.literal(''), z.string().regex(/^[\w.:/-]+$/)]),
  })
  .readonly()

export type Settings = z.infer<typeof settings>

/**
 * What differs between deployments, from the CDK context: `-c name=value`, cdk.json or ~/.cdk.json.
 * @throws ZodError that names each setting that is not what it should be
 */
export const settingsFrom = (node: Node): Settings => {
  const given = Object.fromEntries(
    Object.keys(settings.unwrap().shape)
      .map((name): [string, unknown] => [name, node.tryGetContext(name)])
      .filter(([, value]) => value !== undefined),
  )
  const demo = flag.parse(given.demo ?? false)
  return settings.parse({
    stage: 'production',
    origin: 'https://laissez-passer.example.org',
    protect: !demo,
    mfa: demo ? 'off' : 'required',
    mailFrom: 'laissez-passer@example.org',
    alarmsTo: '',
    runbook: 'docs/operations.md',
    page: 'dist/web',
    pageCertificate: '',
    secondOpinion: '',
    ...given,
    demo,
  })
}
