/** How many letters have to be added, taken away or exchanged to make one word of the other (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

/** How far a word may be from another of its length to be taken for it, misspelt. */
const allowedFor = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : 2)

/**
 * What was probably meant: at most three of the values whose own words begin alike or differ by a letter, in longer words
 * by two, and none that is farther than the nearest.
 */
export const nearest = (key: string, known: Iterable<readonly [word: string, value: string]>): string[] => {
  const allowed = allowedFor(key.length)
  const ranked = [...known].flatMap(([word, value]) => {
    if (key.length > 2 && word.startsWith(key)) return [{ value, far: 0 }]
    const far = Math.abs(word.length - key.length) > allowed ? Number.POSITIVE_INFINITY : distance(key, word)
    return far <= allowed ? [{ value, far }] : []
  })
  const closest = Math.min(...ranked.map(({ far }) => far))
  return [...new Set(ranked.filter(({ far }) => far === closest).map(({ value }) => value))].slice(0, 3)
}
