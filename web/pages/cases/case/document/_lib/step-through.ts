import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The arrows, Home and End go from one row's button to another's: for a list whose rows each begin with a button of class `row`. */
export const stepThrough = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key]
  const rows = [...document.querySelectorAll('.rows .row')].filter((row) => row instanceof HTMLElement)
  const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1
  if (step === undefined || at < 0) return
  event.preventDefault()
  rows[step(at, rows.length)]?.focus()
}
