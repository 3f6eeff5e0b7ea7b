import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPacks } from '#local/law/check-packs.ts'
import { readPacks } from '#local/law/pack-files.ts'

export const generatedFile = join(import.meta.dirname, '..', '..', 'domain', 'law', 'packs.gen.json')

/** The packs as one JSON text that a Lambda can carry: one line per pack entry, so that a change shows as one line. */
export const generated = (): string => {
  const { packs } = checkPacks(readPacks())
  return `{ "format": 1, "packs": [\n${packs.map((pack) => JSON.stringify(pack)).join(',\n')}\n] }\n`
}

if (import.meta.main) writeFileSync(generatedFile, generated())
