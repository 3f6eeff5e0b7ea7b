import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compilePack } from '#domain/clauses/compiled-pack.ts'
import { requirementLabel } from '#domain/clauses/requirements-of.ts'

const law = new URL('../law/eu-gdpr/', import.meta.url)

/**
 * The clause pack as JSON modules, which a Lambda bundle and the web page can import: the whole pack, and what people read of it.
 * @throws where the pack does not compile
 */
export const builtClausePack = (): Record<string, string> => {
  const { pack } = compilePack(parse(readFileSync(new URL('clauses.yaml', law), 'utf8')))
  const labels = pack.requirements.map((requirement) => requirementLabel.strip().parse(requirement))
  return {
    'clauses.gen.json': `${JSON.stringify(pack)}\n`,
    'clause-requirements.gen.json': `${JSON.stringify(labels)}\n`,
  }
}

export const buildClausePack = (): void => {
  for (const [name, content] of Object.entries(builtClausePack())) writeFileSync(new URL(name, law), content)
}
