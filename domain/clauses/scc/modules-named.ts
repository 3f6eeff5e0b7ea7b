const moduleWords: readonly [number, RegExp][] = [
  [1, /modules?\s*(?:one|1|un)\b|controller[- ]to[- ]controller|responsable à responsable/i],
  [2, /modules?\s*(?:two|2|deux)\b|controller[- ]to[- ]processor|responsable à sous-traitant/i],
  [
    3,
    /modules?\s*(?:three|3|trois)\b|modules?\s*(?:two|2)\s*(?:and|or|&|\/)\s*(?:three|3)\b|processor[- ]to[- ](?:sub-?)?processor|sous-traitant à sous-traitant/i,
  ],
  [4, /modules?\s*(?:four|4|quatre)\b|processor[- ]to[- ]controller|sous-traitant à responsable/i],
]

/** The modules that a contract names, by number or by the roles they are made for. */
export const modulesNamed = (text: string) =>
  moduleWords.filter(([, pattern]) => pattern.test(text)).map(([module]) => module)
