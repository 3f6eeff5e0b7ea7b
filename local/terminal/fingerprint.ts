import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#local/terminal/paths.ts'

/** One hash over the names and contents of files and folders of the project (and over `more`), to tell whether work must be done again. */
export async function fingerprint(places: readonly string[], more = ''): Promise<string> {
  const files = (await Promise.all(places.map(filesIn))).flat().sort()
  const hash = createHash('sha256').update(more)
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(join(root, file)))
  return hash.digest('hex')
}

async function filesIn(place: string): Promise<string[]> {
  const found = await stat(join(root, place)).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [place]
  const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
