import { type ClausePack, type ClausePackSource, clausePack, clausePackSource } from './requirement.ts'

/** A pack that refers to something that is not there, or that takes a name that another has already. */
export class ClausePackError extends Error {
  readonly code = 'clause-pack-invalid'
  constructor(regime: string, because: string) {
    super(`law/${regime}/clauses: ${because}`)
    this.name = 'ClausePackError'
  }
}

const referred = (sources: ReadonlyMap<string, ClausePackSource>, from: string, like: string) => {
  const [regime = '', id = ''] = like.split('/')
  const found = sources.get(regime)?.requirements.find((requirement) => requirement.id === id)
  if (found === undefined) throw new ClausePackError(from, `there is no ${like}`)
  if (found.like !== undefined) throw new ClausePackError(from, `${like} is read by another itself`)
  return found
}

/**
 * All clause packs, complete: what a requirement leaves to the head of its pack or to the one it is like is filled in.
 * @param given each pack as its YAML says it, by regime
 * @param countriesOf whose law a regime is
 * @throws {z.ZodError} where a pack has not the shape it must have, or something that was not verified would decide
 * @throws {ClausePackError} where it refers to what is not there, or a name is taken twice
 */
export const resolvePacks = (
  given: Readonly<Record<string, unknown>>,
  countriesOf: (regime: string) => readonly string[],
): ClausePack[] => {
  const sources = new Map(
    Object.entries(given).map(([regime, source]) => [regime, clausePackSource.parse(source)] as const),
  )
  const ids = new Set<string>()
  const names = new Set<string>()
  return [...sources].map(([regime, { source, verification, requirements, ...pack }]) => {
    for (const name of Object.keys(pack.concepts)) {
      if (names.has(name)) throw new ClausePackError(regime, `another pack defines the concept ${name}`)
      names.add(name)
    }
    return clausePack.parse({
      ...pack,
      countries: countriesOf(regime),
      requirements: requirements.map((requirement) => {
        if (ids.has(requirement.id))
          throw new ClausePackError(regime, `another pack has the requirement ${requirement.id}`)
        ids.add(requirement.id)
        for (const { of } of requirement.follows ?? [])
          if (referred(sources, regime, of).follows !== undefined)
            throw new ClausePackError(regime, `${of} follows from another itself`)
        const like = requirement.like === undefined ? undefined : referred(sources, regime, requirement.like)
        return {
          ...requirement,
          source: requirement.source ?? source,
          verification: requirement.verification ?? verification,
          counts: requirement.counts ?? like?.counts,
          wording: requirement.wording ?? like?.wording,
        }
      }),
    })
  })
}
