import { join } from 'node:path'
import type { PackFile } from '#domain/law/law-pack.ts'
import { root } from '#local/law/pack-files.ts'

export const generatedFile = join(root, 'domain', 'law', 'packs.gen.json')

/** The packs as one JSON text that a Lambda can carry: parsed and checked, one line per regime. */
export const generated = (files: readonly PackFile[]): string =>
  `{ "format": 2, "packs": [\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n] }\n`
