import { useEffect, useSyncExternalStore } from 'react'

const query = 'print'

const subscribe = (changed: () => void) => {
  const list = matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the page is being put on paper: what is folded away on the screen is shown. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)

/** Opens what is folded away while the page is put on paper, except what says that it stays folded; folds it again afterwards. */
export const useUnfoldedOnPaper = (): void => {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const unfold = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-screen])')]
      for (const details of opened) details.open = true
    }
    const fold = () => {
      for (const details of opened) details.open = false
      opened = []
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [])
}
