import { wait } from '#functions/wait.ts'

/** Waits for a person's decision on the revision. */
export const handler = wait('awaiting-decision')
