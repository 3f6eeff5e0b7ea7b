/**
 * What the page must know about where it was deployed. Served beside it as `/config.json`, so that one build of the
 * page fits every deployment; whoever serves it writes a value of this type.
 */
export type PageConfig = {
  signIn: {
    /** the `iss` of the tokens; compared, never fetched */
    issuer: string
    clientId: string
    /** absolute addresses, or paths on the page's own origin */
    authorizationEndpoint: string
    tokenEndpoint: string
    /** takes `client_id` and `logout_uri` (Amazon Cognito's logout endpoint) */
    logoutEndpoint: string
  }
  /** replaces the origin in the link of an upload where documents are reached through the page's origin, as in `/s3`; else null */
  uploads: string | null
  /** who sends the data, suggested in the intake form; null where it is not always the same organisation */
  exporter: { name: string; country: string } | null
}

export const configPath = '/config.json'

/** Where the sign-in comes back to; both are registered with the user pool's client. */
export const signedInPath = '/signed-in'
export const signedOutPath = '/signed-out'

/** An address of the config made absolute: paths are on the page's own origin. */
export const absolute = (address: string, origin: string): string => new URL(address, origin).href
