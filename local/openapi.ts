import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { openApiText } from '#api/openapi.ts'
import { main } from '#local/terminal/main.ts'
import { root } from '#local/terminal/paths.ts'

/** The committed description of the API, for readers who do not run it. */
export const openApiFile = join(root, 'docs', 'api', 'openapi.json')

if (import.meta.main)
  await main(async () => {
    await mkdir(dirname(openApiFile), { recursive: true })
    await writeFile(openApiFile, openApiText())
    console.log(`Written: ${relative(root, openApiFile)}`)
    return 0
  })
