import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint } from '#local/terminal/fingerprint.ts'
import { withLock } from '#local/terminal/lock.ts'
import { bin, localDir, root, webDir } from '#local/terminal/paths.ts'
import { run } from '#local/terminal/processes.ts'
import { step } from '#local/terminal/progress.ts'

/** All that the page is made of. */
const sources = ['web', 'api', 'domain', 'package-lock.json', 'tsconfig.json']

/** Builds the page into dist/web, unless what is there was built from the same sources. */
export async function buildPage(): Promise<void> {
  const note = join(localDir, 'page-built')
  await withLock(join(localDir, 'page.lock'), 'The page’s build', async () => {
    const wanted = await fingerprint(sources)
    if ((await readFile(note, 'utf8').catch(() => '')) === wanted && existsSync(join(webDir, 'index.html'))) return
    await step('building the page', async () => {
      await run(bin('vite'), ['build', '--config', join('web', 'vite.config.ts'), '--logLevel', 'warn'], {
        what: 'The page’s build',
        cwd: root,
        timeout: 180_000,
      })
    })
    await writeFile(note, wanted)
  })
}
