import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { sampleText } from '#local/demo/contracts.ts'
import { root } from '#local/terminal/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'clauses-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [one, two] = (['complete', 'incomplete'] as const).map((kind) => {
  const file = join(folder, `${kind}.txt`)
  writeFileSync(file, sampleText(kind, 'fr'))
  return file
})

const answer = z.object({
  file: z.string(),
  regimes: z.array(z.string()),
  kind: z.string(),
  findings: z.array(z.object({ requirement: z.string(), regime: z.string(), verdict: z.string() })),
})
const clauses = (...args: string[]) =>
  spawnSync(process.execPath, ['local/clauses.ts', ...args], { cwd: root, encoding: 'utf8' })
const json = (...args: string[]): unknown => JSON.parse(clauses('check', ...args, '--json').stdout)

describe('npm run clauses -- check', () => {
  it('reads a contract under the GDPR unless it is told otherwise', () => {
    const { regimes, findings } = answer.parse(json(one ?? ''))
    expect(regimes).toEqual(['eu-gdpr'])
    expect(findings).toHaveLength(17)
  })

  it('takes several laws, in the order in which they are given, or all', () => {
    const { findings } = answer.parse(json(one ?? '', '--regime', 'ml', '--regime', 'eu-gdpr'))
    expect([...new Set(findings.map(({ regime }) => regime))]).toEqual(['ml', 'eu-gdpr'])
    expect(answer.parse(json(one ?? '', '--regime', 'all')).regimes).toEqual([...clauseRegimes])
  })

  it('answers for many files at once, in their order', () => {
    const answers = z.array(answer).parse(json(one ?? '', two ?? ''))
    expect(answers.map(({ file }) => file)).toEqual([one, two])
  })

  it('says which laws there are where one is not among them', () => {
    const { status, stderr } = clauses('check', one ?? '', '--regime', 'atlantis')
    expect(status).toBe(2)
    expect(stderr).toContain('There are no clauses for the regime atlantis; there are for: eu-gdpr')
  })
})
