import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { InHand } from '#web/components/clauses/scc-items.ts'

/** A wish to see the passage of the chosen clause: to look at it, or to go there. A new object each time it is wished. */
export type Visit = { focus: boolean }

export type ChosenClause = {
  /** the clause, or the place of the standard clauses, that lies before the reader */
  inHand: InHand | null
  /** null until somebody wishes to see it */
  visit: Visit | null
  /** chooses a clause, keeps it in the address, and shows its passage; `focus` goes there */
  choose: (requirement: string, visit: Visit | null) => void
  /** back from the passage to its clause */
  leave: () => void
}

/** The id of a clause's row. */
export const rowId = (requirement: string): string => `clause-${requirement}`

/** Puts the focus on a clause's row. */
export const focusRow = (requirement: string): void => document.getElementById(rowId(requirement))?.focus()

/** The clause that lies before the reader, as the address says (`?requirement=…`): it can be sent, and loading again keeps it. */
export const useChosenClause = (all: readonly InHand[]): ChosenClause => {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('requirement')
  // who comes with a clause in the address wants to see it, and its passage
  const [visit, setVisit] = useState<Visit | null>(asked === null ? null : { focus: true })
  const arrivedWith = useRef(asked)
  useEffect(() => {
    if (arrivedWith.current !== null)
      document.getElementById(rowId(arrivedWith.current))?.scrollIntoView({ block: 'nearest' })
  }, [])
  return {
    inHand: all.find(({ requirement }) => requirement === asked) ?? null,
    visit,
    choose: (requirement, wished) => {
      setSearch({ requirement }, { replace: true, preventScrollReset: true })
      setVisit(wished)
    },
    leave: () => {
      const row = asked === null ? null : document.getElementById(rowId(asked))
      row?.scrollIntoView({ block: 'nearest' })
      row?.focus({ preventScroll: true })
    },
  }
}
