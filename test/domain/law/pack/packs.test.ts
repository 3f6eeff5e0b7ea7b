import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { generated, generatedFile } from '#local/law/build.ts'
import { checkPacks } from '#local/law/check-packs.ts'
import { readPacks } from '#local/law/pack-files.ts'

describe('the packs that the Lambdas carry', () => {
  it('are what the files under law/ say today (npm run law -- build)', () => {
    const [carried, today] = [readFileSync(generatedFile, 'utf8'), generated(checkPacks(readPacks()).files)]
    const other = today.split('\n').filter((line) => !carried.includes(line))
    expect(other.map((line) => /"regime\\?":\\?"([a-z0-9-]+)/.exec(line)?.[1] ?? line.slice(0, 40))).toEqual([])
    expect(carried.length).toBe(today.length)
  })

  it('hold Malian law, the GDPR and the approval policy', () => {
    expect(currentPacks().map(({ regime }) => regime)).toEqual(expect.arrayContaining(['ml', 'eu-gdpr', 'policy']))
  })
})
