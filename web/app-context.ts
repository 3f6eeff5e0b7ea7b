import { createContext, useContext } from 'react'
import type { Call } from '#web/api/client.ts'
import type { PageConfig } from '#web/page-config.ts'
import type { Session } from '#web/sign-in/session.ts'

/** What every page may reach for: the API, the session, where it was deployed. */
export type App = { call: Call; session: Session; config: PageConfig }

export const AppContext = createContext<App | null>(null)

export const useApp = (): App => {
  const app = useContext(AppContext)
  if (app === null) throw new Error('a page was drawn outside the application')
  return app
}
