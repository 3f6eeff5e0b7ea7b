import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compilePack } from '#domain/clauses/compiled-pack.ts'
import { clausePack, requirement } from '#domain/clauses/requirement.ts'

const law = new URL('../law/', import.meta.url)
const regimes = ['eu-gdpr', 'ml'] as const

const sourceOf = (regime: string): unknown => parse(readFileSync(new URL(`${regime}/clauses.yaml`, law), 'utf8'))

/** What people read of a requirement, without its rules. */
const labelOf = requirement.omit({ topic: true, rules: true }).strip()

/**
 * The clause packs as JSON modules, which a Lambda bundle and the web page can import: of each regime the whole pack, and what people
 * read of it. By their path below law/.
 * @throws where a pack does not compile
 */
export const builtClausePacks = (): Record<string, string> =>
  Object.fromEntries(
    regimes.flatMap((regime) => {
      const source = sourceOf(regime)
      const pack = clausePack.parse(source)
      compilePack(source, pack.extends && sourceOf(pack.extends))
      const labels = pack.requirements.map((each) => labelOf.parse(each))
      return [
        [`${regime}/clauses.gen.json`, `${JSON.stringify(pack)}\n`],
        [`${regime}/clause-requirements.gen.json`, `${JSON.stringify(labels)}\n`],
      ]
    }),
  )

export const buildClausePacks = (): void => {
  for (const [path, content] of Object.entries(builtClausePacks())) writeFileSync(new URL(path, law), content)
}
