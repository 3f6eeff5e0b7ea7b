import type { Block } from '#domain/documents/text-document.ts'
import { choiceLabels } from './choices.ts'
import { answersIn, type Found, isText } from './found.ts'
import type { SccChoice } from './scc-report.ts'
import type { Stream } from './stream.ts'

const wordsAt = (
  stream: Stream,
  blocks: readonly Block[],
  from: number,
  to: number,
): { text: string; page: number | null } => {
  const block = blocks[stream.block[Math.max(0, from - 1)] ?? 0]
  const start = (stream.at[Math.max(0, from - 1)] ?? 0) + 1
  const sameBlock = to < stream.row.length && stream.block[to] === stream.block[Math.max(0, from - 1)]
  const rest = block?.text.slice(start, sameBlock ? (stream.at[to] ?? start) : start + 120) ?? ''
  return { text: (rest.split(/[.;]\s|\.$/)[0] ?? '').replace(/^[\s,:]+/, '').trim(), page: block?.page ?? null }
}

const isBlank = (text: string) =>
  text.replace(/\[[^\]]*\]|\((?:specify|préciser)[^)]*\)|_+|…+|\.{2,}/gi, '').replace(/[^\p{L}\p{N}]/gu, '').length < 2

const belongsTo = (entry: Found, id: SccChoice['id']) =>
  isText(entry) &&
  (entry.unit.choice?.id === id || (id === '18' && entry.unit.clause === '18' && entry.unit.blanks.includes('fill')))

/** How the clauses that stand in a contract answer what they leave to the parties; what its modules do not ask is left out. */
export const choicesIn = (stream: Stream, blocks: readonly Block[], all: readonly Found[]): SccChoice[] =>
  (['7', '9(a)', '11(a)', '13(a)', '17', '18'] as const)
    .filter((id) => all.some((entry) => belongsTo(entry, id)))
    .map((id) => {
      const own = all.filter((entry) => belongsTo(entry, id))
      const answers = id === '18' ? [1] : answersIn(own)
      const label = choiceLabels[id]
      const among = own[0]?.unit.choice?.among ?? 1
      if (answers.length === 0) {
        const optional = id === '7' || id === '11(a)'
        return {
          id,
          label,
          state: optional ? 'settled' : 'not-said',
          answer: optional ? 'no' : null,
          quote: null,
          page: null,
        }
      }
      const blank = own
        .filter(
          ({ unit, found }) =>
            found.length > 0 &&
            unit.blanks.includes('fill') &&
            (id === '18' || answers.includes(unit.choice?.answer ?? 0)),
        )
        .flatMap(({ found }) => found[0]?.blanks[0] ?? [])[0]
      const filling = blank && wordsAt(stream, blocks, blank.from, blank.to)
      const open = answers.length > 1 || (filling !== undefined && isBlank(filling.text))
      const name = among > 1 ? `option ${answers.join(' / ')}` : id === '18' ? '' : 'yes'
      const answer = [name, filling && !isBlank(filling.text) ? filling.text.slice(0, 80) : '']
        .filter((part) => part !== '')
        .join(', ')
      return {
        id,
        label,
        state: open ? 'left-open' : 'settled',
        answer: answer === '' ? null : answer,
        quote: filling?.text.slice(0, 120) ?? null,
        page: filling?.page ?? null,
      }
    })
