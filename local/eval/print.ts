import type { LabelledAnswer } from '#local/eval/answers.ts'
import { measure, type Proportion, type Score } from '#local/eval/measure.ts'

const percent = ({ share, low, high }: Proportion) =>
  `${(100 * share).toFixed(1).padStart(5)} (${(100 * low).toFixed(0)}-${(100 * high).toFixed(0)})`.padEnd(15)

const side = ({ precision, recall, f2 }: Score) =>
  `P ${percent(precision)} R ${percent(recall)} F2 ${(100 * f2).toFixed(1).padStart(5)}`

export const heading = (name: string): void =>
  console.log(`\n${name.padEnd(44)}${'clauses found'.padEnd(46)}| violations found`)

/** One line: found and violated with their 95 % intervals, the share of verdicts that were exact, and what was left to a person. */
export const line = (name: string, rows: readonly LabelledAnswer[]): void => {
  if (rows.length === 0) return
  const { found, violations, exact, abstained } = measure(rows)
  console.log(
    `${name.padEnd(44)}${side(found)} | ${side(violations)} | exact ${(100 * exact).toFixed(1)} | left to a person ${abstained}/${rows.length} (${((100 * abstained) / rows.length).toFixed(1)} %)`,
  )
}

/** Contradictions are rare: how many there are stands beside the shares. */
export const contradictionLine = (name: string, rows: readonly LabelledAnswer[]): void => {
  const { contradictions } = measure(rows)
  const count = (of: 'expected' | 'given') => rows.filter((row) => row[of] === 'contradicted').length
  console.log(
    `${name.padEnd(44)}${side(contradictions)} | ${count('expected')} in the contracts, ${count('given')} reported`,
  )
}

const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 1.01]

/** For each band of confidence, how many verdicts were exactly right. */
export const reliability = (rows: readonly LabelledAnswer[]): void => {
  console.log('\nconfidence said -> share that was right (verdict exactly as labelled)')
  bands.slice(0, -1).forEach((low, i) => {
    const high = bands[i + 1] ?? 1.01
    const inside = rows.filter(
      ({ given, confidence }) => given !== 'read-yourself' && confidence >= low && confidence < high,
    )
    const right = inside.filter(({ expected, given }) => expected === given).length
    if (inside.length > 0)
      console.log(`  ${low}-${high}: ${right}/${inside.length} = ${((100 * right) / inside.length).toFixed(1)} %`)
  })
}
