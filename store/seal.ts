import type { Decision, TransferCase } from '#domain/case/case.ts'
import { sealOver } from '#domain/record/revision-seal.ts'
import { loadOnTheTable } from '#store/revisions.ts'

/** The hashes of what lies before a decider, taken anew over what is stored. A decision carries them for good. */
export const sealOf = async (c: TransferCase): Promise<Decision['seal']> => sealOver(await loadOnTheTable(c))
