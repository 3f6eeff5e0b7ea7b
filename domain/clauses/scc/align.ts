import type { Occurrence } from './find-units.ts'

/**
 * The longest run of sentences that stand in the order of the official text: for each unit its occurrence in that run, or undefined.
 * (The longest common subsequence by Hunt and Szymanski's reduction to the longest increasing one.)
 */
export const inOrder = (found: readonly (readonly Occurrence[])[]): (Occurrence | undefined)[] => {
  type Link = { unit: number; occurrence: Occurrence; before: Link | undefined }
  const tails: Link[] = []
  found.forEach((occurrences, unit) => {
    // from the last place to the first, so that no unit is used twice in one run
    for (const occurrence of [...occurrences].sort((a, b) => b.start - a.start)) {
      let low = 0
      let high = tails.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((tails[middle]?.occurrence.start ?? 0) < occurrence.start) low = middle + 1
        else high = middle
      }
      tails[low] = { unit, occurrence, before: tails[low - 1] }
    }
  })
  const aligned: (Occurrence | undefined)[] = found.map(() => undefined)
  for (let link = tails.at(-1); link; link = link.before) aligned[link.unit] = link.occurrence
  return aligned
}
