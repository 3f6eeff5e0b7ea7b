import { readFile, writeFile } from 'node:fs/promises'
import { drawWorkflows, picturesFile } from '#local/pages/draw-workflows.ts'
import { securityFile, withPermissions } from '#local/pages/permissions-table.ts'
import { problemsFile, problemsPage } from '#local/pages/problems-page.ts'

// npm run docs: whatever in docs/ follows from the code. The law's pages are written by `npm run law -- build`, the API's description by `npm run openapi`.
await Promise.all([
  writeFile(picturesFile, await drawWorkflows()),
  writeFile(problemsFile, problemsPage()),
  writeFile(securityFile, withPermissions(await readFile(securityFile, 'utf8'))),
])
