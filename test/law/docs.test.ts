import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { transferFacts } from '#domain/law/condition/fact-types.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { baseCase, changed } from '#local/law/case.ts'
import { checkPacks } from '#local/law/check-packs.ts'
import { regimePage } from '#local/law/docs-pages.ts'
import { explanation } from '#local/law/explain.ts'
import { readPacks, root } from '#local/law/pack-files.ts'

const page = readFileSync(join(root, 'docs', 'law.md'), 'utf8')

describe('docs/law.md', () => {
  it('names every fact that a case file can hold', () => {
    const paths = Object.entries(transferFacts).flatMap(([name, type]) =>
      type.kind === 'object' ? Object.keys(type.fields).map((field) => `${name}.${field}`) : [name],
    )
    expect(paths.filter((path) => !page.includes(`\`${path}\``))).toEqual([])
  })

  it('names every field of the answer', () => {
    const answer = explanation(changed(baseCase(), { to: 'FR' }), currentPacks(), {
      validAt: '2026-11-24',
      knownAt: '2026-11-24',
    })
    expect(Object.keys(answer).filter((field) => !page.includes(`\`${field}\``))).toEqual([])
  })
})

describe('the page of each regime', () => {
  it.each(checkPacks(readPacks()).packs)('$regime is what the pack says today (npm run law -- build)', (pack) => {
    expect(readFileSync(join(root, 'docs', 'law', `${pack.regime}.md`), 'utf8')).toBe(regimePage(pack))
  })
})
