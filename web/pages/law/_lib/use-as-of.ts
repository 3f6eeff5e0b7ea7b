import { useSearchParams } from 'react-router'
import { today } from '#web/lib/today.ts'
import { asOfIn, knownIn, withAsOf } from '#web/pages/law/_lib/as-of.ts'

export type AsOf = {
  /** null where the reader chose no day */
  chosen: string | null
  /** the day whose knowledge of the law is asked for; null where it is today’s */
  known: string | null
  /** the chosen day, else today */
  day: string
  /** null goes back to today, in law and in knowledge */
  choose: (day: string | null) => void
  /** another law page's address, with the same days */
  href: (path: string) => string
}

/** The day whose law is read, kept in the address: a link to the page is a link to the day. */
export const useAsOf = (): AsOf => {
  const [search, setSearch] = useSearchParams()
  const [chosen, known] = [asOfIn(search), knownIn(search)]
  const choose = (day: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (day === null || day === '') {
          next.delete('asOf')
          next.delete('known')
        } else next.set('asOf', day)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return { chosen, known, day: chosen ?? today(), choose, href: (path) => withAsOf(path, chosen, known) }
}
