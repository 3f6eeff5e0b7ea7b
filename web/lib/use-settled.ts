import { useEffect, useMemo, useState } from 'react'

/** A value once it has stayed the same for a moment: what is asked of the server while somebody types. For values that JSON keeps. */
export const useSettled = <T>(value: T, milliseconds = 500): T => {
  const print = JSON.stringify(value)
  const [settled, setSettled] = useState(print)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(print), milliseconds)
    return () => clearTimeout(timer)
  }, [print, milliseconds])
  return useMemo((): T => JSON.parse(settled), [settled])
}
