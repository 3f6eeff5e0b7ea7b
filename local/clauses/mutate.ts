import { checkScc } from '#domain/clauses/scc/check-scc.ts'
import { type ClauseSetPrint, fingerprint } from '#domain/clauses/scc/fingerprint.ts'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import { plainBlocks } from '#functions/documents/plain.ts'
import { officialText } from '#local/clauses/fingerprint.ts'
import { allowed, forbidden, randomFrom } from '#local/clauses/mutations.ts'
import { tailored } from '#local/clauses/tailored.ts'

/** The report on a contract given as paragraphs. */
export const reportOn = (lines: readonly string[], sets: readonly ClauseSetPrint[]): SccReport =>
  checkScc(
    { kind: 'text', format: 'txt', language: 'en', pages: null, blocks: plainBlocks(lines.join('\n\n')) },
    sets,
    'none',
  )

/** `npm run clauses -- mutate`: alters signed copies of the official text in every way and counts what the check says. */
export const mutate = (show: boolean, rounds = 40): void => {
  const official = officialText('scc-2021-914.en.txt')
  const sets = [fingerprint(official, { instrument: '2021/914', language: 'en', source: '' })]
  const random = randomFrom(914)
  const rows: { change: string; kind: string; made: number; alarms: number }[] = []
  for (const [kind, changes] of [
    ['forbidden', forbidden],
    ['allowed', allowed],
  ] as const)
    for (const [change, apply] of Object.entries(changes)) {
      let made = 0
      let alarms = 0
      for (let round = 0; round < rounds; round++) {
        const base = tailored(official, {
          module: round % 2 === 0 ? 2 : 3,
          option9: round % 3 === 0 ? 1 : 2,
          option17: round % 5 === 0 ? 2 : 1,
          docking: round % 2 === 0,
          redress: round % 4 === 0,
        })
        const altered = apply(base, random)
        if (!altered || (kind === 'forbidden' && altered.join() === base.join())) continue
        made++
        const report = reportOn(altered, sets)
        if (report.verbatim === false) alarms++
        else if (kind === 'forbidden' && show)
          console.log('missed:', change, altered.find((line, i) => line !== base[i])?.slice(0, 200))
        if (report.verbatim === false && kind === 'allowed' && show)
          console.log(
            'false alarm:',
            change,
            report.changes
              .filter((c) => c.class === 'forbidden')
              .map((c) => `${c.kind} ${c.clause}${c.paragraph} ${c.quote?.slice(0, 100)}`),
          )
      }
      rows.push({ change, kind, made, alarms })
    }
  console.table(rows)
}
