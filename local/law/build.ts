import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPacks } from '#local/law/check-packs.ts'
import { readPacks } from '#local/law/pack-files.ts'

export const generatedFile = join(import.meta.dirname, '..', '..', 'domain', 'law', 'packs.gen.json')

/** The packs as one JSON text that a Lambda can carry: one line per regime. */
export const generated = (): string => {
  const { files } = checkPacks(readPacks())
  return `{ "format": 2, "packs": [\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n] }\n`
}

if (import.meta.main) writeFileSync(generatedFile, generated())
