import { join } from 'node:path'
import type { PackFile } from '#domain/law/pack/law-pack.ts'
import { root } from '#local/law/pack-files.ts'

export const generatedFile = join(root, 'domain', 'law', 'pack', 'packs.gen.json')

/**
 * The packs as a Lambda carries them: parsed and checked, one line per regime. Each is JSON inside a JSON string, since
 * a bundle holds this file as JavaScript and V8 reads JSON several times faster than it compiles an object of that size.
 */
export const generated = (files: readonly PackFile[]): string =>
  `{ "format": 3, "packs": [\n${files.map((file) => JSON.stringify(JSON.stringify(file))).join(',\n')}\n] }\n`
