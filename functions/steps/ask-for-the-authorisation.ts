import { wait } from '#functions/wait.ts'

/** Waits until every authorisation that the case needs was recorded. */
export const handler = wait('awaiting-authorisation')
