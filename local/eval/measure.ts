/** One answer beside the label: both as verdicts. */
export type Answer = { expected: string; given: string; confidence: number }

export type Measure = {
  rows: number
  abstained: number
  /** clauses found: present or partial against the rest */
  found: Score
  /** violations found: absent or contradicted against the rest */
  violations: Score
  /** contradictions alone; one that is left to a person counts as missed */
  contradictions: Score
  /** the share of the answered rows with exactly the labelled verdict */
  exact: number
}
export type Score = { precision: Proportion; recall: Proportion; f1: number; f2: number }
export type Proportion = { share: number; low: number; high: number }

/** The 95 % interval of a proportion by Wilson's formula, which holds for few rows and near 0 and 1. */
export const wilson = (right: number, all: number): Proportion => {
  if (all === 0) return { share: Number.NaN, low: 0, high: 1 }
  const z = 1.96
  const share = right / all
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

const score = (answers: readonly Answer[], counts: (verdict: string) => boolean): Score => {
  const hit = answers.filter(({ expected, given }) => counts(expected) && counts(given)).length
  const precision = wilson(hit, answers.filter(({ given }) => counts(given)).length)
  const recall = wilson(hit, answers.filter(({ expected }) => counts(expected)).length)
  const f = (beta: number) =>
    ((1 + beta ** 2) * precision.share * recall.share) / (beta ** 2 * precision.share + recall.share)
  return { precision, recall, f1: f(1), f2: f(2) }
}

/** The two measures of the literature over one set of answers; what was left to a person counts as abstention, not as an error. */
export const measure = (all: readonly Answer[]): Measure => {
  const answered = all.filter(({ given }) => given !== 'read-yourself')
  const isFound = (verdict: string) => verdict === 'present' || verdict === 'partial'
  return {
    rows: all.length,
    abstained: all.length - answered.length,
    found: score(answered, isFound),
    violations: score(answered, (verdict) => !isFound(verdict)),
    contradictions: score(all, (verdict) => verdict === 'contradicted'),
    exact: answered.filter(({ expected, given }) => expected === given).length / Math.max(answered.length, 1),
  }
}
