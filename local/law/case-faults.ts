import type { z } from 'zod'

/** Words that may mean two things in a case file, with what to write instead. */
const ambiguous: Readonly<Record<string, string>> = {
  contract: 'ad-hoc-clauses (clauses of your own) or derogation-contract (performance of a contract with the person)',
  clauses: 'scc-2021-914, national-clauses or ad-hoc-clauses',
  scc: 'scc-2021-914 or, signed before 27 September 2021, scc-2010-87 (to a processor) or scc-2001-497',
  cct: 'scc-2021-914 or, signed before 27 September 2021, scc-2010-87 (to a processor) or scc-2001-497',
  'scc-2004': 'scc-2001-497 (the set of 2004 fell with the decision of 2001)',
  derogation: 'which one: derogation-consent, derogation-contract, derogation-legal-claims, …',
  'art-49': 'which one: derogation-consent, derogation-contract, derogation-legal-claims, …',
}

const said: Readonly<Record<string, string>> = {
  'unknown-country': 'is no country: an ISO 3166-1 code such as ML, or the name of a country in French or English',
  'not-a-date': 'is not a day such as 2024-03-01',
  'not-an-id': 'is neither an identifier nor true (there is one) or false (there is none)',
  'listed-twice': 'names something twice',
  'choose-at-least-one': 'is empty: leave it out where it is not known',
}

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

/** The code that was probably meant: one that begins alike, or differs by a letter or two. */
const meant = (word: string, known: readonly string[]): string => {
  const near = known.filter((one) => distance(word, one) <= 2 || (word.length > 2 && one.startsWith(word)))
  return near.length === 0 ? '' : `; did you mean ${near.slice(0, 3).join(' or ')}?`
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

/** What is wrong with a case file at one place, as a sentence for whoever wrote it. */
export const faultOf = (issue: z.core.$ZodIssue, value: unknown, fields: readonly string[]): string => {
  const where = issue.path.join('.')
  const found = at(value, issue.path)
  const written = typeof found === 'string' ? `"${found}"` : JSON.stringify(found)
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .map((key) => `there is no field "${[...issue.path, key].join('.')}"${meant(key, fields)}`)
      .join('; ')
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const hint = typeof found === 'string' ? ambiguous[found] : undefined
    const help = hint === undefined ? meant(String(found), known) : `; write ${hint}`
    return `${where}: ${written} is not one of ${known.join(', ')}${help}`
  }
  if (issue.code === 'invalid_type' && where === '')
    return 'a case is a map of facts, such as "exporter: { country: ML }"; docs/law.md lists them'
  const sentence = said[issue.message]
  return sentence === undefined ? `${where}: ${issue.message}` : `${where}: ${written} ${sentence}`
}
