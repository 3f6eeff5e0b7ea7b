import type { ClauseOpinion, SecondOpinion } from '#domain/clauses/opinion/opinion.ts'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'

/** How an opinion stands to the system's own verdict; `open`: the system leaves the clause to a person. */
export type OpinionStand = 'agrees' | 'differs' | 'open'

export type OpinionOnClause = Omit<ClauseOpinion, 'requirement'> &
  Pick<SecondOpinion, 'model' | 'at'> & { stand: OpinionStand }

/**
 * What a language model made of a clause; of the clause that was read in its place, where a duty is shared. Null where nobody was asked or
 * nothing usable was answered.
 * @param finding with the system's own verdict, whatever a person put in its place
 */
export const opinionOn = (
  { requirement, like, verdict }: Pick<ClauseFinding, 'requirement' | 'like' | 'verdict'>,
  second: SecondOpinion | null,
): OpinionOnClause | null => {
  const of = (id: string | null) => second?.opinions.find((given) => given.requirement === id)
  const given = of(requirement) ?? of(like)
  if (!second || !given) return null
  const { requirement: _, ...opinion } = given
  const stand = verdict === 'read-yourself' ? 'open' : verdict === opinion.verdict ? 'agrees' : 'differs'
  return { ...opinion, model: second.model, at: second.at, stand }
}
