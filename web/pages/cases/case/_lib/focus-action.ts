/** The box where the reader's next act on the case stands; the page's main button leads there. */
export const actionBoxId = 'action'

export const goToAction = (): void => {
  const box = document.getElementById(actionBoxId)
  box?.scrollIntoView({ block: 'start' })
  box?.querySelector<HTMLElement>('input, textarea, button, a')?.focus({ preventScroll: true })
}
