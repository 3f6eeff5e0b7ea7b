import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from '#bench/lib/row.ts'
import { bundle } from '#infra/bundle.ts'
import { functionNames } from '#infra/powers.ts'

/** The size of a module and of all that it imports at once, in bytes: what is imported later costs nothing at a start. */
const loadedWith = async (folder: string, file: string, seen = new Set<string>()): Promise<number> => {
  if (seen.has(file)) return 0
  seen.add(file)
  const code = await readFile(join(folder, file), 'utf8')
  const imported = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.mjs)"/g)].map(([, name = '']) => name)
  let size = Buffer.byteLength(code)
  for (const one of imported) size += await loadedWith(folder, one, seen)
  return size
}

/** What a Lambda has to load at a cold start: its bundle as the stack deploys it, minified, the SDK included. */
export const bench: Bench = {
  name: 'Size of each Lambda',
  run: async () => {
    const out = await mkdtemp(join(tmpdir(), 'laissez-passer-bundles-'))
    try {
      const folderOf = await bundle(functionNames, out)
      const sizes = await Promise.all(
        functionNames.map(async (name) => ({ name, size: await loadedWith(folderOf(name), 'index.mjs') })),
      )
      return sizes
        .toSorted((a, b) => b.size - a.size)
        .map(({ name, size }) => ({ what: name, value: size / 1_000_000, unit: 'MB', aim: { below: 1.5 } }))
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  },
}
