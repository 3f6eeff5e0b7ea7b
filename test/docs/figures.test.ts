import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { regimesOf } from '#domain/law/book/regimes.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

test('the pages tell how many rules there are, and how far they were verified', async () => {
  const regimes = regimesOf(currentPacks())
  const count = (how: keyof (typeof regimes)[number]['rules']) =>
    regimes.reduce((sum, { rules }) => sum + (rules[how] ?? 0), 0)
  const mali = regimes.find(({ regime }) => regime === 'ml')
  const readme = await readFile('README.md', 'utf8')
  expect(readme).toContain(
    `Of ${count('total')} rules in ${regimes.length} packs, ${count('text')} were read in the law's own words, ` +
      `${count('authority')} in the authority's, ${count('secondary')} in secondary sources, ${count('unverified')} not at all.`,
  )
  expect(mali?.rules.text).toBe(1)
  expect(readme).toContain(`Of the ${mali?.rules.total} of Malian law one was read in the text`)

  const law = await readFile('docs/law.md', 'utf8')
  for (const how of ['text', 'authority', 'secondary', 'unverified'] as const)
    expect(law).toMatch(new RegExp(`^\\| \`${how}\` \\| [^|]+ \\| ${count(how)} \\|$`, 'm'))
})
