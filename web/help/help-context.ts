import { createContext, useContext } from 'react'
import type { Finding } from '#domain/assessment.ts'
import type { Term } from '#web/help/terms.ts'

/** What is explained: a term, and the rules that it is asked for here. */
export type Topic = { term: Term; because: readonly Finding[] }

/** Opens the help panel at a topic. */
export const HelpContext = createContext<(topic: Topic) => void>(() => undefined)

export const useHelp = (): ((topic: Topic) => void) => useContext(HelpContext)
