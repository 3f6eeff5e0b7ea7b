import type { SecondOpinion } from '#domain/clauses/opinion/opinion.ts'
import { noOpinion, secondOpinionFrom } from '#domain/clauses/opinion/second-opinion.ts'
import { longestReviewed, reviewTask } from '#domain/clauses/opinion/second-opinion-task.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { Reviewer } from '#functions/documents/bedrock-reviewer.ts'
import { extractText } from '#functions/documents/extract-text.ts'

/** Half of what the step may take: the report has been kept before the model is asked. */
const longestWait = 45_000

const ask = async (
  report: ClauseReport,
  text: string,
  { model, review }: Reviewer,
  { at, wait }: { at: string; wait: number },
): Promise<SecondOpinion> => {
  const asked = { model, at }
  if (text.length > longestReviewed) return noOpinion(asked, 'too-long')
  const signal = AbortSignal.timeout(wait)
  try {
    return secondOpinionFrom(report, {
      ...asked,
      answer: await review(reviewTask(report, text), signal),
      contract: text,
    })
  } catch {
    return noOpinion(asked, signal.aborted ? 'no-answer-in-time' : 'refused-or-failed')
  }
}

/**
 * The report with a model's opinion beside it. The report itself stays as it is, its hash included. Never throws: where the model fails,
 * refuses, answers nonsense or takes too long, it is said that there is no opinion, and why.
 * @param at the moment at which the model is asked
 * @param wait how long the model may take, in milliseconds
 */
export const withSecondOpinion = async (
  report: ClauseReport,
  { bytes, name }: { bytes: Uint8Array; name: string },
  reviewer: Reviewer,
  { at, wait = longestWait }: { at: string; wait?: number },
): Promise<ClauseReport> => {
  const document = await extractText(bytes, { name })
  if (document.kind === 'unreadable') return report
  const text = document.blocks.map((block) => block.text).join('\n')
  return { ...report, secondOpinion: await ask(report, text, reviewer, { at, wait }) }
}
