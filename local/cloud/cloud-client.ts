/** The region of every local deployment: the one of an operator that serves West Africa from Europe. */
export const region = 'eu-west-3'

/**
 * MiniStack's root keys; not secret, since it listens on the loopback interface alone. Where another cloud is used
 * (AWS_ENDPOINT_URL), the keys for it are in the environment too.
 */
const rootKeys = {
  accessKeyId: (process.env.AWS_ENDPOINT_URL && process.env.AWS_ACCESS_KEY_ID) || 'test',
  secretAccessKey: (process.env.AWS_ENDPOINT_URL && process.env.AWS_SECRET_ACCESS_KEY) || 'test',
} as const

/** What an AWS command or process needs in its environment to reach the local cloud. */
export const cloudEnvironment = (endpoint: string): Record<string, string> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: rootKeys.accessKeyId,
  AWS_SECRET_ACCESS_KEY: rootKeys.secretAccessKey,
})

/** Options for any AWS SDK client that is to talk to the local cloud. */
export const clientOptions = (endpoint: string) => ({ endpoint, region, credentials: rootKeys })
