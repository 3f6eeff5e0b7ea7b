import type { PackFile } from '#domain/law/pack/law-pack.ts'
import { lint } from '#domain/law/pack/lint.ts'
import { type PackData, packData } from '#domain/law/pack/pack.ts'
import { PackError, parsePacks } from '#domain/law/pack/parse-pack.ts'
import type { PackSource } from '#local/law/pack-files.ts'

/** Packs in which something is wrong: one sentence per fault, each with its file and line. */
export class LawError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'LawError'
    this.faults = faults
  }
}

const pathOf = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key))

/**
 * Checks everything about the packs that can be checked without a lawyer: shape, translations, conditions, codes,
 * intervals, and that nothing the survey of sources calls unverified is claimed as verified.
 * Throws a `LawError` that lists all faults.
 */
export const checkPacks = (sources: readonly PackSource[]): { packs: PackData[]; files: readonly PackFile[] } => {
  const faults: string[] = []
  const packs: PackData[] = []
  let files: readonly PackFile[] = []
  for (const { data, locate } of sources) {
    const { success, data: pack, error } = packData.safeParse(data)
    if (success) packs.push(pack)
    else
      for (const { path, message } of error.issues)
        faults.push(`${locate(pathOf(path))}: ${path.join('.')}: ${message}`)
  }
  const locate = (regime: string, path: readonly (string | number)[]) =>
    sources.find(({ data }) => data.regime === regime)?.locate(path) ?? regime
  if (faults.length === 0) {
    const found = lint(packs)
    try {
      files = parsePacks(packs)
    } catch (error) {
      if (!(error instanceof PackError)) throw error
      found.push(...error.faults)
    }
    for (const { regime, path, message } of found) faults.push(`${locate(regime, path)}: ${path.join('.')}: ${message}`)
  }
  if (faults.length > 0) throw new LawError(faults)
  return { packs, files }
}
