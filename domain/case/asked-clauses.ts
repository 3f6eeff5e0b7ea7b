import type { ClauseFinding } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'

/** Requirements about a tool, by how their names begin, and the tools that they are asked for under. */
const ofTools: readonly [string, readonly TransferTool[]][] = [
  ['scc-', ['scc-2021-914', 'uk-addendum']],
  ['uk-addendum-', ['uk-addendum']],
  ['uk-idta-', ['uk-idta']],
  ['uk-tool', ['uk-addendum', 'uk-idta']],
]

/** What a contract is asked for: requirements about standard clauses only where the transfer is said to rest on them. */
export const askedClauses = (tool: TransferTool, findings: readonly ClauseFinding[]): ClauseFinding[] =>
  findings.filter(({ requirement }) =>
    ofTools.every(([prefix, tools]) => !requirement.startsWith(prefix) || tools.includes(tool)),
  )

/**
 * Whether altered passages, open choices and blank annexes of standard clauses are to be put right: not where the transfer is said to
 * rest on something else. An authority may have authorised these very words.
 */
export const asksForStandardClauses = (tool: TransferTool): boolean =>
  tool === 'none' || tool === 'scc-2021-914' || tool === 'uk-addendum'

/** The duty behind a finding: the same for all regimes that share it. */
export const dutyOf = ({ like, requirement }: ClauseFinding): string => like ?? requirement

/** Each duty once, however many regimes have it: the first of them, since all were read in the same place. */
export const oncePerDuty = (findings: readonly ClauseFinding[]): ClauseFinding[] =>
  [...new Map([...findings].reverse().map((finding) => [dutyOf(finding), finding])).values()].reverse()

/** What the recommendation goes by: what the law is known to ask for. What only `should` be there never decides. */
export const decidingClauses = (tool: TransferTool, findings: readonly ClauseFinding[]): ClauseFinding[] =>
  askedClauses(tool, findings).filter(({ severity }) => severity !== 'should')
