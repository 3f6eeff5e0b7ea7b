import { likelyAgreement } from '#domain/clauses/reader/agreement.ts'
import { likelihoods, verdicts } from '#domain/clauses/reader/settle.ts'

/** What rules and reader said of one requirement in a contract that the reader was not trained on, and the label. */
export type Case = { evidence: readonly number[]; verdict: string; weight: number }

const rounds = 400
const pace = 0.5
/** Keeps the weights small, so that they hold on other contracts too. */
const restraint = 1
/** On other contracts it is right a little less often than on those: what it says is made so much milder. */
const milder = 1.05

/** The weights by which rules and reader are put together: softmax regression over all requirements at once. */
export const weighUp = (cases: readonly Case[]): number[][] => {
  const width = cases[0]?.evidence.length ?? 0
  const weights = verdicts.map(() => new Array<number>(width).fill(0))
  const squares = verdicts.map(() => new Array<number>(width).fill(1e-3))
  for (let round = 0; round < rounds; round++) {
    const gradients = weights.map((own) => own.map((weight, at) => (at === 0 ? 0 : restraint * weight)))
    for (const { evidence, verdict, weight } of cases) {
      const likely = likelihoods(weights, evidence)
      verdicts.forEach((name, number) => {
        const error = ((likely[number] ?? 0) - (name === verdict ? 1 : 0)) * weight
        const own = gradients[number] ?? []
        evidence.forEach((value, at) => {
          own[at] = (own[at] ?? 0) + error * value
        })
      })
    }
    gradients.forEach((own, number) => {
      const [weight = [], square = []] = [weights[number], squares[number]]
      own.forEach((gradient, at) => {
        square[at] = (square[at] ?? 0) + gradient ** 2
        weight[at] = (weight[at] ?? 0) - (pace * gradient) / Math.sqrt(square[at] ?? 1)
      })
    })
  }
  return weights.map((own) => own.map((weight) => Math.round((weight / milder) * 1000) / 1000))
}

/** There are few papers, and their marks are plain. */
const paperRestraint = 0.3

/** What a text shows of being a processing agreement, and whether it is one. */
export type Paper = { marks: readonly number[]; agreement: boolean; weight: number }

/** The weights by which an agreement is told from other papers: logistic regression. */
export const weighPapers = (papers: readonly Paper[]): number[] => {
  const width = papers[0]?.marks.length ?? 0
  const weights = new Array<number>(width).fill(0)
  const squares = new Array<number>(width).fill(1e-3)
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : paperRestraint * weight))
    for (const { marks, agreement, weight } of papers) {
      const error = (likelyAgreement(weights, marks) - (agreement ? 1 : 0)) * weight
      marks.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * value
      })
    }
    gradient.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope ** 2
      weights[at] = (weights[at] ?? 0) - (pace * slope) / Math.sqrt(squares[at] ?? 1)
    })
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}
