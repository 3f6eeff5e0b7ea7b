import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

const law = new URL('../law/', import.meta.url)

const part = z.record(z.string(), z.unknown())
const head = part.and(z.object({ requirements: z.array(z.string()) }))
const named = z.record(z.string(), z.unknown())

export const readYaml = (path: string): unknown => parse(readFileSync(new URL(path, law), 'utf8'))

/** The regimes that ask something of a contract: by a file `clauses.yaml`, or a folder `clauses/` where there is more to read. */
export const regimesWithClauses = (): string[] =>
  readdirSync(law).filter((regime) =>
    ['clauses.yaml', 'clauses'].some((name) => existsSync(new URL(`${regime}/${name}`, law))),
  )

/**
 * A clause pack as its files say it. In a folder, `pack.yaml` is the head and names the duties in their order; each duty has a file of its own,
 * with the concepts that it alone uses; every other file adds concepts or kinds of documents.
 * @throws {z.ZodError} where a file is not a map
 */
export const clausePackFiles = (regime: string): unknown => {
  const folder = new URL(`${regime}/clauses/`, law)
  if (!existsSync(folder)) return readYaml(`${regime}/clauses.yaml`)
  const { requirements, ...pack } = head.parse(readYaml(`${regime}/clauses/pack.yaml`))
  const read = (name: string) => part.parse(readYaml(`${regime}/clauses/${name}.yaml`))
  const duties = requirements.map(read)
  const others = readdirSync(folder)
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((name) => name !== 'pack' && !requirements.includes(name))
    .map(read)
  const all = [...others, ...duties]
  return {
    ...pack,
    concepts: Object.assign({}, ...all.map(({ concepts }) => named.parse(concepts ?? {}))),
    kinds: others.flatMap(({ kinds }) => z.array(z.unknown()).parse(kinds ?? [])),
    requirements: duties.map(({ concepts: _, ...duty }) => duty),
  }
}
