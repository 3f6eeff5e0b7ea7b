import type { CaseFile } from '#api/resources.ts'

/**
 * How soon a case is read again, in milliseconds: while it is on its way by itself every two seconds, so that its status
 * is seen to move; while a person or an authority has it now and then; a case at rest is left alone.
 */
export const paceOf = (file: CaseFile | undefined): number | false => {
  if (file === undefined) return false
  const { case: subject } = file
  switch (subject.status) {
    case 'submitted':
      return 2000
    case 'awaiting-decision':
      return subject.recommendation.route === 'auto' ? 2000 : 10_000
    case 'awaiting-authorisation':
    case 'stopped':
      return 10_000
    case 'returned':
    case 'refused':
    case 'in-force':
    case 'expired':
      return false
  }
}
