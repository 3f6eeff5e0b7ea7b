import { createContext, useContext } from 'react'
import type { Term } from '#web/help/terms.ts'

/** Opens the help panel at a term. */
export const HelpContext = createContext<(term: Term) => void>(() => undefined)

export const useHelp = (): ((term: Term) => void) => useContext(HelpContext)
