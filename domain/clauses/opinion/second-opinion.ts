import * as z from 'zod'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { prose } from '#domain/words/text.ts'
import { type ClauseOpinion, clauseOpinion, type SecondOpinion } from './opinion.ts'

/** An opinion as a model may give it: a comment is read by people, and is held to what people may type. */
const answered = z.object({
  ...clauseOpinion.shape,
  quote: z.string().trim().min(1).max(2000).nullable(),
  comment: prose(600),
})

/** Fewer words than this stand in any contract. */
const fewestWords = 4

/** The same words however lines were broken and spaces set; nothing else is forgiven. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const stands = (quote: string, contract: string) =>
  inOneLine(quote).split(' ').length >= fewestWords && contract.includes(inOneLine(quote))

/** The model that was asked, and when. */
export type Asked = Pick<SecondOpinion, 'model' | 'at'>

/** No usable answer, and why. */
export const noOpinion = ({ model, at }: Asked, because: NonNullable<SecondOpinion['because']>): SecondOpinion => ({
  model,
  at,
  state: 'none',
  because,
  opinions: [],
  discarded: 0,
})

/**
 * What of a model's answer may be laid beside a report. An opinion is thrown away where nobody asked for it, where it was given already,
 * where its quote does not stand in the contract word for word, or where it says that a clause is there and quotes nothing. Nothing in
 * it changes the report.
 * @param answer whatever the model returned
 * @param contract the contract's text
 */
export const secondOpinionFrom = (
  { findings }: Pick<ClauseReport, 'findings'>,
  { answer, contract, ...asked }: Asked & { answer: unknown; contract: string },
): SecondOpinion => {
  const list = z.object({ opinions: z.array(z.unknown()).max(500) }).safeParse(answer)
  if (!list.success) return noOpinion(asked, 'not-understood')
  const text = inOneLine(contract)
  const open = new Set(findings.map(({ requirement }) => requirement))
  const kept = new Map<string, ClauseOpinion>()
  for (const given of list.data.opinions) {
    const { data: opinion } = answered.safeParse(given)
    if (!opinion || !open.has(opinion.requirement) || kept.has(opinion.requirement)) continue
    if (opinion.quote === null ? opinion.verdict !== 'absent' : !stands(opinion.quote, text)) continue
    kept.set(opinion.requirement, opinion)
  }
  if (kept.size === 0) return { ...noOpinion(asked, 'not-understood'), discarded: list.data.opinions.length }
  return {
    ...asked,
    state: 'given',
    because: null,
    opinions: findings.flatMap(({ requirement }) => kept.get(requirement) ?? []),
    discarded: list.data.opinions.length - kept.size,
  }
}
