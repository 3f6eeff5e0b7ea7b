import type { CaseStatus } from '#domain/case/case.ts'

/** Where nobody has anything to do: saying with whom the case is would repeat its status. */
export const atRest: ReadonlySet<CaseStatus> = new Set(['in-force', 'refused'])
