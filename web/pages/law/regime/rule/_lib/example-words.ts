import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'

type Given = LawRule['examples'][number]['given']
type Value = Given[string]

/** How examples abbreviate: `from` and `to` are countries, `role` the recipient's. */
const short: Readonly<Record<string, string>> = {
  from: 'exporter.country',
  to: 'recipient.country',
  role: 'recipient.role',
}

/** One fact that an example changes, by its path in a transfer; what it is said to be. */
export type ExampleFact = { path: string; is: 'given'; value: Value } | { path: string; is: 'unknown' | 'absent' }

/** The facts that an example changes in the plain case, by their full paths. */
export const exampleFacts = (given: Given): ExampleFact[] =>
  Object.entries(given).map(([name, value]) => {
    const path = short[name] ?? name
    if (value === '?') return { path, is: 'unknown' }
    return value === null ? { path, is: 'absent' } : { path, is: 'given', value }
  })
