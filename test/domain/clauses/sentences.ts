import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

const verdicts = ['present', 'partial', 'contradicted', 'absent'] as const
const byVerdict = z.partialRecord(z.enum(verdicts), z.array(z.string().min(1)))

const folder = new URL('sentences/', import.meta.url)

/**
 * Clauses in the many ways in which contracts put them, written for this project: requirement, verdict, sentences. Under `absent` stand such as look
 * alike and are not it.
 */
export const sentences: readonly (readonly [string, (typeof verdicts)[number], readonly string[]])[] = readdirSync(
  folder,
)
  .sort()
  .flatMap((file) => {
    const said = byVerdict.parse(parse(readFileSync(new URL(file, folder), 'utf8')))
    return verdicts.flatMap((verdict) => {
      const list = said[verdict] ?? []
      return list.length > 0 ? [[file.replace('.yaml', ''), verdict, list] as const] : []
    })
  })
