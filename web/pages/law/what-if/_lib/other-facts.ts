import type { Transfer } from '#domain/facts/transfer.ts'

/** The facts that one can change about a flow without making it another one; null while no tool was chosen. */
export const variable = ['tool', 'places', 'securityMeasures', 'evidence'] as const
export type OtherFacts = Pick<Transfer, 'places' | 'securityMeasures'> & {
  tool: Transfer['tool'] | null
  evidence: NonNullable<Transfer['evidence']>
}

type Given = {
  tool?: OtherFacts['tool'] | undefined
  places?: Partial<Transfer['places']> | undefined
  securityMeasures?: Transfer['securityMeasures'] | undefined
  evidence?: Transfer['evidence'] | undefined
}

/** What a case or a draft says of them; what it does not name is not there. */
export const factsOf = ({ tool = null, places = {}, securityMeasures = [], evidence = [] }: Given): OtherFacts => ({
  tool,
  places: { hosting: [], backup: [], remoteAccess: [], support: [], ...places },
  securityMeasures,
  evidence,
})

export type ChangedFacts = Partial<Omit<OtherFacts, 'tool'> & { tool: Transfer['tool'] }>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Those that somebody changed; undefined where nothing was. */
export const changedFacts = (before: OtherFacts, after: OtherFacts): ChangedFacts | undefined => {
  const changed = variable.filter((name) => !same(before[name], after[name]))
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map((name) => [name, after[name]]))
}

/** Data lies somewhere: places can only be changed to some that name where. */
export const lacksHosting = (changed: ChangedFacts | undefined): boolean => changed?.places?.hosting.length === 0
