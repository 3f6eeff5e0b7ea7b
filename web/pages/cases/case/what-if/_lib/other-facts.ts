import type { Transfer } from '#domain/transfer.ts'

/** The facts that one can change about a flow without making it another one. */
export const variable = ['tool', 'places', 'securityMeasures', 'evidence'] as const
export type OtherFacts = Pick<Transfer, 'tool' | 'places' | 'securityMeasures'> & {
  evidence: NonNullable<Transfer['evidence']>
}

/** What a case says of them; proof that it does not name is not there. */
export const factsOf = ({ tool, places, securityMeasures, evidence = [] }: Transfer): OtherFacts => ({
  tool,
  places,
  securityMeasures,
  evidence,
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Those that somebody changed; undefined where nothing was. */
export const changedFacts = (before: OtherFacts, after: OtherFacts): Partial<OtherFacts> | undefined => {
  const changed = variable.filter((name) => !same(before[name], after[name]))
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map((name) => [name, after[name]]))
}
