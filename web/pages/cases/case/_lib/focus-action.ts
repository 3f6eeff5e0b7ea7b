import { useEffect, useRef } from 'react'

/** The box where the reader's next act on the case stands; the page's main button leads there. */
export const actionBoxId = 'action'

/** Once a form has gone with its act, and the focus with it, the reader is taken to the page's heading, where the new status stands. */
export const useFocusAfterAct = (version: number): void => {
  const before = useRef(version)
  useEffect(() => {
    if (before.current === version) return
    before.current = version
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.heading')?.focus()
  }, [version])
}

export const goToAction = (): void => {
  const box = document.getElementById(actionBoxId)
  box?.scrollIntoView({ block: 'start' })
  box?.querySelector<HTMLElement>('input, textarea, button, a')?.focus({ preventScroll: true })
}
