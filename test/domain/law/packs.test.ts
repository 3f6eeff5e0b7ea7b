import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/packs.ts'
import { generated, generatedFile } from '#local/law/build.ts'
import { checkPacks } from '#local/law/check-packs.ts'
import { readPacks } from '#local/law/pack-files.ts'

describe('the packs that the Lambdas carry', () => {
  it('are what the files under law/ say today (npm run law -- build)', () => {
    expect(readFileSync(generatedFile, 'utf8')).toBe(generated(checkPacks(readPacks()).files))
  })

  it('hold Malian law, the GDPR and the approval policy', () => {
    expect(currentPacks().map(({ regime }) => regime)).toEqual(expect.arrayContaining(['ml', 'eu-gdpr', 'policy']))
  })
})
