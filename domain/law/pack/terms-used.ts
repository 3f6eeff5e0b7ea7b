/** The names that a condition uses and that are not what it calls, not a part of a path and not between quotes. */
const namesIn = (source: string): Set<string> =>
  new Set(source.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/(?<![\w.])[A-Za-z]\w*(?!\w*\s*\()/g))

/** The named conditions that some conditions rest on, those behind the named ones too, in the order of the pack. */
export const termsUsed = (
  terms: Readonly<Record<string, string>>,
  conditions: readonly string[],
): Record<string, string> => {
  const used = new Set<string>()
  const follow = (source: string): void => {
    for (const name of namesIn(source)) {
      const behind = Object.hasOwn(terms, name) ? terms[name] : undefined
      if (behind === undefined || used.has(name)) continue
      used.add(name)
      follow(behind)
    }
  }
  for (const source of conditions) follow(source)
  return Object.fromEntries(Object.entries(terms).filter(([name]) => used.has(name)))
}
