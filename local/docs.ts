import { readFile, writeFile } from 'node:fs/promises'
import { openApiText } from '#api/openapi.ts'
import { openApiFile } from '#local/openapi.ts'
import { drawWorkflows, picturesFile } from '#local/pages/draw-workflows.ts'
import { securityFile, withPermissions } from '#local/pages/permissions-table.ts'
import { problemsFile, problemsPage } from '#local/pages/problems-page.ts'

// npm run docs: whatever in docs/ follows from the code. The law's pages follow from the packs: `npm run law -- build` writes them.
await Promise.all([
  writeFile(picturesFile, await drawWorkflows()),
  writeFile(problemsFile, problemsPage()),
  writeFile(openApiFile, openApiText()),
  writeFile(securityFile, withPermissions(await readFile(securityFile, 'utf8'))),
])
