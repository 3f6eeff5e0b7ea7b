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

const shortWord = 5

/**
 * What was probably meant: at most three of the values whose own words begin alike or differ by a letter, in longer words
 * by two; the nearest first.
 */
export const nearest = (key: string, known: Iterable<readonly [word: string, value: string]>): string[] => {
  const allowed = key.length < shortWord ? 1 : 2
  const ranked = [...known]
    .map(([word, value]) => ({ value, far: key.length > 2 && word.startsWith(key) ? 0 : distance(key, word) }))
    .filter(({ far }) => far <= allowed)
    .toSorted((a, b) => a.far - b.far)
  return [...new Set(ranked.map(({ value }) => value))].slice(0, 3)
}
