import type { ReactNode } from 'react'

/** The page's matter, and beside it, where there is room, what goes with it; below it where there is none. */
export function Split({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="split-room">
      <div className="split">
        <div className="split-main">{main}</div>
        <div className="split-side">{side}</div>
      </div>
    </div>
  )
}
