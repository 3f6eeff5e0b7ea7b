import type { Grant, TransferCase } from './case.ts'

/** The authorisations on record for a case; those of a stopped one as it stood when it was stopped. */
export const grantsOf = (c: TransferCase): readonly Grant[] => {
  const at = c.status === 'stopped' ? c.stopped.before : c
  return 'grants' in at ? at.grants : []
}
