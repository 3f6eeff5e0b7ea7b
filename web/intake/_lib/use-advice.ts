import type { Advice } from '#domain/law/advice/advice.ts'
import { useRead } from '#web/api/use-read.ts'
import type { KnownFacts } from '#web/intake/_lib/known-facts.ts'
import type { Consulted } from '#web/intake/_lib/questions.ts'
import { useSettled } from '#web/lib/use-settled.ts'

export type Advised = {
  /** the last advice there was; that of earlier answers while the next is on its way */
  advice: Advice | undefined
  /** what came of asking about the very answers that are there now */
  consulted: Consulted
  retry: () => void
}

/** What the law says of the facts, asked once they have stayed the same for a moment. Offline counts as unanswered. */
export const useAdvice = (facts: KnownFacts | null): Advised => {
  const settled = useSettled(facts)
  const read = useRead('adviseDraft', settled === null ? null : { body: { facts: settled } }, { keepPrevious: true })
  const isOfNow = JSON.stringify(settled) === JSON.stringify(facts) && !read.isPlaceholderData
  const silent = facts === null || read.isError || read.fetchStatus === 'paused'
  return {
    advice: facts === null ? undefined : read.data,
    consulted: silent
      ? { is: 'unanswered' }
      : isOfNow && read.data !== undefined
        ? { is: 'answered', advice: read.data }
        : { is: 'waiting' },
    retry: () => void read.refetch(),
  }
}
