import * as z from 'zod'
import { type Assessment, assessment, finding } from '#domain/assessment.ts'

/** What was one thing before and is another after. */
export const change = <T extends z.ZodType>(of: T) => z.strictObject({ before: of, after: of })
const findingKey = z.strictObject({ regime: z.string(), rule: z.string() })
const { recommendation, risk, restricted } = assessment.shape

type Change<T> = { before: T; after: T }
type FindingKey = z.infer<typeof findingKey>

/** What is different between two assessments of a transfer: another day, other facts, or other law. */
export const assessmentDiff = z
  .strictObject({
    outcome: change(recommendation.shape.outcome).nullable(),
    route: change(recommendation.shape.route).nullable(),
    risk: change(risk.shape.level).nullable(),
    restricted: change(restricted).nullable(),
    regimes: z.strictObject({ gained: z.array(z.string()), lost: z.array(z.string()) }),
    findings: z.strictObject({
      gained: z.array(finding),
      lost: z.array(finding),
      changed: z.array(
        findingKey.extend({
          outcome: change(finding.shape.outcome),
          verification: change(finding.shape.verification),
        }),
      ),
    }),
    authorisations: z.strictObject({ gained: z.array(findingKey), lost: z.array(findingKey) }),
  })
  .meta({ id: 'AssessmentDiff' })
type AssessmentDiff = z.infer<typeof assessmentDiff>

const changed = <T>(before: T, after: T): Change<T> | null => (before === after ? null : { before, after })
const keyOf = ({ regime, rule }: FindingKey): string => `${regime} ${rule}`
const without = <T>(these: readonly T[], those: readonly T[], key: (item: T) => string): T[] => {
  const keys = new Set(those.map(key))
  return these.filter((item) => !keys.has(key(item)))
}

export const diffAssessments = (before: Assessment, after: Assessment): AssessmentDiff => {
  const earlier = new Map(before.findings.map((finding) => [keyOf(finding), finding]))
  const lostAndGained = (a: readonly FindingKey[], b: readonly FindingKey[]) => ({
    gained: without(b, a, keyOf).map(({ regime, rule }) => ({ regime, rule })),
    lost: without(a, b, keyOf).map(({ regime, rule }) => ({ regime, rule })),
  })
  const regimes = {
    before: before.regimes.map(({ regime }) => regime),
    after: after.regimes.map(({ regime }) => regime),
  }
  return {
    outcome: changed(before.recommendation.outcome, after.recommendation.outcome),
    route: changed(before.recommendation.route, after.recommendation.route),
    risk: changed(before.risk.level, after.risk.level),
    restricted: changed(before.restricted, after.restricted),
    regimes: {
      gained: without(regimes.after, regimes.before, String),
      lost: without(regimes.before, regimes.after, String),
    },
    findings: {
      gained: without(after.findings, before.findings, keyOf),
      lost: without(before.findings, after.findings, keyOf),
      changed: after.findings.flatMap((finding) => {
        const old = earlier.get(keyOf(finding))
        if (old === undefined || (old.outcome === finding.outcome && old.verification === finding.verification))
          return []
        const { regime, rule, outcome, verification } = finding
        return [
          {
            regime,
            rule,
            outcome: { before: old.outcome, after: outcome },
            verification: { before: old.verification, after: verification },
          },
        ]
      }),
    },
    authorisations: lostAndGained(before.authorisations, after.authorisations),
  }
}
