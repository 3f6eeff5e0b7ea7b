import type { LabelledAnswer } from '#local/eval/answers.ts'

/** How many answers of one strength there were, and how many were exactly right. */
type Bin = { from: number; right: number; all: number }

/** With one half added on either side, so that few answers never say 0 or 1. */
const share = ({ right, all }: Bin) => (right + 0.5) / (all + 1)

/** Joins neighbours until a greater strength never means a lesser share (pool adjacent violators). */
const monotone = (bins: readonly Bin[]): Bin[] => {
  const pooled: Bin[] = []
  for (const bin of bins) {
    let last = { ...bin }
    for (let before = pooled.at(-1); before && share(before) >= share(last); before = pooled.at(-1)) {
      pooled.pop()
      last = { from: before.from, right: before.right + last.right, all: before.all + last.all }
    }
    pooled.push(last)
  }
  return pooled
}

/** Strengths are reported to two places: a bin begins half a step lower. */
const halfStep = 0.005

/** Fewer answers than this say too little on their own. */
const fewest = 12

const binsOf = (rows: readonly LabelledAnswer[]): Bin[] => {
  const bins: Bin[] = []
  for (const row of [...rows].sort((a, b) => a.confidence - b.confidence)) {
    const last = bins.at(-1)
    const right = row.expected === row.given ? 1 : 0
    if (last && (last.from === row.confidence || last.all < fewest)) {
      last.right += right
      last.all++
    } else bins.push({ from: row.confidence, right, all: 1 })
  }
  const last = bins.at(-1)
  const before = bins.at(-2)
  if (last && before && last.all < fewest)
    bins.splice(-2, 2, { from: before.from, right: before.right + last.right, all: before.all + last.all })
  return bins
}

/**
 * For `calibration` in the pack, measured with that list empty and `readYourselfBelow` 0, so that strength stands as confidence: of each verdict, the
 * share that was right from a strength on, rising with it.
 */
export const printCalibration = (rows: readonly LabelledAnswer[]): void => {
  console.log('\ncalibration:')
  for (const verdict of ['present', 'partial', 'contradicted', 'absent'])
    for (const bin of monotone(binsOf(rows.filter(({ given }) => given === verdict))))
      console.log(
        `  - { verdict: ${verdict}, from: ${Math.max(0, bin.from - halfStep).toFixed(3)}, confidence: ${(Math.floor(100 * share(bin)) / 100).toFixed(2)} } # ${bin.right} of ${bin.all}`,
      )
}
