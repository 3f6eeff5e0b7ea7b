import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from '#bench/lib/row.ts'
import { bundle } from '#infra/bundle.ts'
import { functionNames } from '#infra/powers.ts'

/** What a Lambda has to load at a cold start: its bundle as the stack deploys it, minified, the SDK included. */
export const bench: Bench = {
  name: 'Size of each Lambda',
  run: async () => {
    const out = await mkdtemp(join(tmpdir(), 'laissez-passer-bundles-'))
    try {
      const folderOf = await bundle(functionNames, out)
      const sizes = await Promise.all(
        functionNames.map(async (name) => ({ name, size: (await stat(join(folderOf(name), 'index.mjs'))).size })),
      )
      return sizes
        .toSorted((a, b) => b.size - a.size)
        .map(({ name, size }) => ({ what: name, value: size / 1_000_000, unit: 'MB', aim: { below: 1.5 } }))
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  },
}
