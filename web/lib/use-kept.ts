import { useEffect, useState } from 'react'
import { keep, readKept } from '#web/lib/shelf.ts'

/**
 * What somebody is typing, kept for the tab: signing in again, or loading the page again, loses nothing. `accepts` says
 * whether what was kept is still of the right shape.
 */
export const useKept = <T>(
  key: string,
  first: T,
  accepts: (value: unknown) => value is T,
): [T, (value: T) => void, () => void] => {
  const [value, setValue] = useState<T>(() => {
    const kept = readKept(sessionStorage, key)
    return accepts(kept) ? kept : first
  })
  useEffect(() => {
    keep(sessionStorage, key, value)
  }, [key, value])
  const forget = () => {
    setValue(first)
    sessionStorage.removeItem(key)
  }
  return [value, setValue, forget]
}
