import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { compilePack } from '#domain/clauses/rules/compiled-pack.ts'
import { requirementLabel } from '#domain/clauses/rules/requirement.ts'
import { resolvePacks } from '#domain/clauses/rules/resolve-pack.ts'
import { clausePackFiles, readYaml, regimesWithClauses } from '#local/clause-pack-files.ts'

const law = new URL('../law/', import.meta.url)

/** Of a regime's own pack: whose law it is. */
const standing = z.object({ countries: z.array(z.string()).default([]) })

/**
 * The clause packs as JSON modules, which a Lambda bundle and the web page can import: of each regime that asks something of a contract the whole
 * pack, and what people read of it. By their path below law/.
 * @throws where a pack is not in order
 */
export const builtClausePacks = (): Record<string, string> => {
  const packs = resolvePacks(
    Object.fromEntries(regimesWithClauses().map((regime) => [regime, clausePackFiles(regime)])),
    (regime) => standing.parse(readYaml(`${regime}/pack.yaml`)).countries,
  )
  const base = packs.find(({ regime }) => regime === 'eu-gdpr')
  return Object.fromEntries(
    packs.flatMap((pack) => {
      compilePack(pack, pack.extends && base)
      const labels = pack.requirements.map((each) =>
        z.object(requirementLabel.shape).parse({ ...each, regime: pack.regime }),
      )
      return [
        [`${pack.regime}/clauses.gen.json`, `${JSON.stringify(pack)}\n`],
        [`${pack.regime}/clause-requirements.gen.json`, `${JSON.stringify(labels)}\n`],
      ]
    }),
  )
}

export const buildClausePacks = (): void => {
  for (const [path, content] of Object.entries(builtClausePacks())) writeFileSync(new URL(path, law), content)
}
