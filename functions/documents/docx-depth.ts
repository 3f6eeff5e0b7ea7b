/** How many levels a list has at most (ECMA-376, 17.9.3). */
const mostLevels = 9

/** How deep a paragraph stands in its list, from 0, as a file writes it; the first level where it writes no such depth. */
export const depthFrom = (value: string | undefined): number => {
  const depth = Number(value)
  return Number.isInteger(depth) && depth >= 0 && depth < mostLevels ? depth : 0
}
