import { type ClauseRegime, clausePackOf } from '#domain/clauses/rules/packs.ts'
import { check, type LabelledAnswer } from '#local/eval/answers.ts'
import { labelledContracts, packs } from '#local/eval/collections.ts'
import type { Half } from '#local/eval/playbook.ts'

/** The regimes with duties of their own; those of Kenya, South Africa and Ghana are all read like another's. */
const regimes: readonly ClauseRegime[] = ['sn', 'bj', 'ma', 'ng', 'rw', 'bf', 'uk']

/** The regime whose pack holds a requirement's rules. */
export const packOf = (requirement: string): ClauseRegime | undefined =>
  regimes.find((regime) => clausePackOf(regime).requirements.some(({ requirement: { id } }) => id === requirement))

/** What the packs of African laws and of the United Kingdom say of the contracts that are labelled for them, row by row. */
export const packAnswers = async (half: Half): Promise<LabelledAnswer[]> => {
  const answers: LabelledAnswer[] = []
  for (const document of labelledContracts(packs))
    if (document.unread === (half === 'unread')) answers.push(...(await check(document, regimes)).answers)
  return answers
}
