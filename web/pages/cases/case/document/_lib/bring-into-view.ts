/** As many frames at most as it takes until what lies around has its height. */
const mostFrames = 20

/**
 * Scrolls to an element, and again while what is drawn around it, now that it is near, takes more or less room than was thought.
 * @returns leaves it where it is from now on: whoever scrolls meanwhile is not held back
 */
export const bringIntoView = (target: HTMLElement, block: 'start' | 'center'): (() => void) => {
  let frame = 0
  let left = mostFrames
  let before: number | null = null
  const stop = () => {
    cancelAnimationFrame(frame)
    removeEventListener('wheel', stop)
    removeEventListener('touchstart', stop)
    removeEventListener('keydown', stop)
  }
  const look = () => {
    const { top } = target.getBoundingClientRect()
    if (before === null || Math.abs(top - before) > 1) {
      target.scrollIntoView({ block })
      before = target.getBoundingClientRect().top
    }
    left--
    if (left > 0) frame = requestAnimationFrame(look)
    else stop()
  }
  addEventListener('wheel', stop, { passive: true })
  addEventListener('touchstart', stop, { passive: true })
  addEventListener('keydown', stop)
  look()
  return stop
}
