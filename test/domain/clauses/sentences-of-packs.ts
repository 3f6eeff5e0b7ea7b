import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

const sentences = z.array(z.string().min(1))
const byRequirement = z.record(
  z.string(),
  z.strictObject({ present: sentences, partial: sentences, contradicted: sentences, absent: sentences }),
)

const folder = new URL('sentences-of-packs/', import.meta.url)

/**
 * Clauses for the duties of the packs beside the GDPR's, written for this project, a file for each pack: regime, requirement,
 * and per verdict sentences in French and English. Under `absent` stand such as look alike and are not it.
 */
export const sentencesOfPacks = readdirSync(folder)
  .sort()
  .flatMap((file) =>
    Object.entries(byRequirement.parse(parse(readFileSync(new URL(file, folder), 'utf8')))).map(
      ([requirement, said]) => [file.replace('.yaml', ''), requirement, said] as const,
    ),
  )
