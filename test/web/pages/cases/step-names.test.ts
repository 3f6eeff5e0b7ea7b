import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#local/terminal/paths.ts'
import en from '#web/i18n/en.ts'
import fr from '#web/i18n/fr.ts'

test('every step at which a workflow hands a case to a person has a name in both languages', async () => {
  const folder = join(root, 'workflows')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.asl.json'))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const steps = texts.flatMap((text) => [...text.matchAll(/"step": "([^"]+)"/g)].map(([, step]) => step ?? ''))
  expect(new Set(steps).size).toBeGreaterThan(5)
  for (const step of steps) {
    expect(Object.keys(fr.cases.resume.steps)).toContain(step)
    expect(Object.keys(en.cases.resume.steps)).toContain(step)
  }
})
