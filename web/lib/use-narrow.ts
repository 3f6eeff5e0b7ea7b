import { useSyncExternalStore } from 'react'

/** The width under which Cloudscape lays out for a phone. */
const query = '(max-width: 687px)'

const subscribe = (changed: () => void) => {
  const list = matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the page is read on a phone: tables become lists. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
