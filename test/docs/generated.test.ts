import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { problems } from '#domain/problems/problems.ts'
import { securityFile, withPermissions } from '#local/pages/permissions-table.ts'
import { problemsFile, problemsPage } from '#local/pages/problems-page.ts'

describe('what the documentation takes from the code is the present code (npm run docs writes it again)', () => {
  test('who may do what', async () => {
    const page = await readFile(securityFile, 'utf8')
    expect(page).toBe(withPermissions(page))
  })

  test('every refusal and every sentence at a field', async () => {
    expect(await readFile(problemsFile, 'utf8')).toBe(problemsPage())
  })
})

test('the type of every refusal is a heading of the page about them', async () => {
  const headings = new Set((await readFile(problemsFile, 'utf8')).match(/(?<=^## ).+$/gm))
  for (const code of Object.keys(problems)) expect(headings).toContain(code)
})
