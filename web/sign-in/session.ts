import { UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { absolute, type PageConfig, signedInPath, signedOutPath } from '#web/page-config.ts'
import { backTo } from '#web/sign-in/back-to.ts'

/** Who is signed in, as far as the page needs it: a token to show. Kept for the tab, never renewed in silence: on expiry one signs in again. */
export type Session = {
  /** the ID token while it is good, else null */
  token: () => string | null
  /** leaves for the sign-in page, and comes back to `path` */
  signIn: (path: string) => Promise<void>
  /** back from the sign-in page with a code: takes the token, answers the path to go on with */
  finish: () => Promise<string>
  signOut: () => Promise<void>
}

const managerOf = ({ signIn }: PageConfig, origin: string) =>
  new UserManager({
    authority: signIn.issuer,
    client_id: signIn.clientId,
    redirect_uri: absolute(signedInPath, origin),
    response_type: 'code',
    scope: 'openid email profile',
    automaticSilentRenew: false,
    loadUserInfo: false,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    metadata: {
      issuer: signIn.issuer,
      authorization_endpoint: absolute(signIn.authorizationEndpoint, origin),
      token_endpoint: absolute(signIn.tokenEndpoint, origin),
    },
  })

/** Authorization code with PKCE, in this tab. */
export const openSession = async (config: PageConfig, origin: string): Promise<Session> => {
  const manager = managerOf(config, origin)
  let user = await manager.getUser()
  let leaving = false

  return {
    token: () => (user && user.expired !== true ? (user.id_token ?? null) : null),
    signIn: async (path) => {
      // several calls may find at once that the session has ended: one of them leaves
      if (leaving) return
      leaving = true
      await manager.signinRedirect({ state: path })
    },
    finish: async () => {
      user = await manager.signinCallback().then((signedIn) => signedIn ?? null)
      return backTo(user?.state)
    },
    signOut: async () => {
      await manager.removeUser()
      user = null
      const leave = new URL(absolute(config.signIn.logoutEndpoint, origin))
      leave.searchParams.set('client_id', config.signIn.clientId)
      leave.searchParams.set('logout_uri', absolute(signedOutPath, origin))
      location.assign(leave)
    },
  }
}
