import { startLength, type UnitPrint } from './fingerprint.ts'
import { RowHash, type Stream } from './stream.ts'

/** Where an official sentence stands word for word: its stretch of the row, and what the parties wrote in its blanks. */
export type Occurrence = { start: number; end: number; blanks: { from: number; to: number }[] }

/** A period, a country or a court is written in fewer letters than this. */
const longestFilling = 160

const firstFrom = (places: readonly number[], from: number): number | undefined => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return places[low]
}

/** Every place where each official sentence stands unaltered. */
export const findUnits = ({ row, starts }: Stream, units: readonly UnitPrint[]): Occurrence[][] => {
  const hash = new RowHash(row)
  const wanted = new Set(units.flatMap(({ parts }) => parts.map((part) => part.start)))
  const places = new Map<string, number[]>()
  for (const start of starts) {
    const beginning = hash.of(start, startLength)
    if (!wanted.has(beginning)) continue
    const known = places.get(beginning)
    if (known) known.push(start)
    else places.set(beginning, [start])
  }
  const known = new Map<string, number[]>()
  const placesOf = (part: UnitPrint['parts'][number]): number[] => {
    const key = `${part.hash} ${part.length}`
    const found =
      known.get(key) ?? (places.get(part.start) ?? []).filter((at) => hash.of(at, part.length) === part.hash)
    known.set(key, found)
    return found
  }

  return units.map(({ parts, blanks }) => {
    const [first, ...others] = parts
    if (!first) return []
    return placesOf(first).flatMap((start) => {
      let end = start + first.length
      const filled: Occurrence['blanks'] = []
      for (const part of others) {
        const next = firstFrom(placesOf(part), end)
        if (next === undefined || next - end > longestFilling) return []
        filled.push({ from: end, to: next })
        end = next + part.length
      }
      // a sentence that ends in a blank: what follows up to the next word boundary is read by whoever asks for it
      if (blanks.length > others.length) filled.push({ from: end, to: Math.min(end + longestFilling, row.length) })
      return [{ start, end, blanks: filled }]
    })
  })
}
