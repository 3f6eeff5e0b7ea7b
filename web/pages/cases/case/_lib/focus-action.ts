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

/** Where the clauses of the contract stand. */
export const clausesBoxId = 'clauses'

const goTo = (id: string, what: string): void => {
  const box = document.getElementById(id)
  box?.scrollIntoView({ block: 'start' })
  box?.querySelector<HTMLElement>(what)?.focus({ preventScroll: true })
}

export const goToAction = (): void => goTo(actionBoxId, 'input, textarea, button, a')

export const goToClauses = (): void => goTo(clausesBoxId, 'a[href], summary')
