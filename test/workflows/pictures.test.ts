import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { drawWorkflows, picturesFile } from '#local/pages/draw-workflows.ts'

it('shows the workflows as they are (npm run docs draws them again)', async () => {
  expect(await readFile(picturesFile, 'utf8')).toBe(await drawWorkflows())
})
