import * as z from 'zod'
import { verification } from '#domain/assessment.ts'
import { sccPart } from '#domain/clauses/scc/scc-report.ts'
import { clauseSeverity } from '#domain/documents/clause-report.ts'
import { bilingual } from '#domain/words/language.ts'

const phrases = z.array(z.string().min(1)).default([])

/** Words that mean one thing to the rules. `not` takes away places where the same words mean something else. */
export const conceptSource = z.strictObject({ en: phrases, fr: phrases, not: phrases })

export const ruleSource = z.strictObject({
  verdict: z.enum(['present', 'partial', 'contradicted']),
  /** how far one hit of the rule settles the verdict, 0 to 1 */
  weight: z.number().positive().max(1),
  /** whose duty the words must be: `processor` sets aside sentences that bind the customer */
  binds: z.enum(['processor', 'anyone']).default('processor'),
  /** a rule for `partial` that holds back `present`: what is promised elsewhere is taken back or left open here */
  caps: z.boolean().default(false),
  en: phrases,
  fr: phrases,
})

const reference = z.string().regex(/^[a-z-]+\/[a-z0-9.-]+$/i)

/** What another requirement's verdict shows of this one. */
export const inference = z.strictObject({
  /** the other, `regime/requirement` */
  of: reference,
  where: z.enum(['present', 'partial', 'contradicted']),
  is: z.enum(['present', 'partial', 'contradicted']),
})

const shape = z.strictObject({
  id: z.string(),
  /** requirements of the law pack that this one answers */
  law: z.array(z.string()),
  citation: z.string(),
  /** where the duty was read */
  source: z.string().min(1),
  /** how sure it is that the law asks for it; what is taken over from neighbours by analogy is unverified */
  verification,
  label: bilingual,
  /** `must`: its absence makes the contract incomplete; `if-transfer`: only where a transfer rests on it; `should`: asked for, never decides */
  severity: clauseSeverity,
  /** what counts, for a lawyer to read */
  counts: z.strictObject({ present: bilingual, partial: bilingual, contradicted: bilingual }),
  /** wording of our own to propose to the vendor */
  wording: bilingual,
  /** words that show the contract at least speaks of the matter: with them, "absent" is less sure */
  topic: phrases,
  rules: z.array(ruleSource).default([]),
  /** the same duty in another pack, `regime/requirement`: it is read once, by the rules there */
  like: reference.optional(),
  /** beside the rules: clauses that answer another requirement and thereby this one, as whoever lets himself be audited gives information */
  follows: z.array(inference).optional(),
  /** the part of the report on standard clauses that settles it, in place of rules */
  scc: sccPart.optional(),
})

export const requirement = shape
  .superRefine(({ id, rules, like, follows, scc, verification: read, severity }, context) => {
    const ways = [rules.length > 0, like !== undefined, scc !== undefined].filter(Boolean).length
    if (ways !== 1)
      context.addIssue({ code: 'custom', message: `${id} is read by rules, like another, or by the standard clauses` })
    if (follows !== undefined && rules.length === 0)
      context.addIssue({ code: 'custom', message: `${id} follows from another only beside rules of its own` })
    if (read === 'unverified' && severity !== 'should')
      context.addIssue({ code: 'custom', message: `${id} is not verified: it may ask for something and never decide` })
  })
  .meta({ id: 'ClauseRequirement' })
export type Requirement = z.infer<typeof requirement>

export const kindSource = z.strictObject({ kind: z.string(), label: bilingual, title: phrases, body: phrases })

/** Of all verdicts with a strength from `from` on, the share that was right when it was measured. */
export const calibrationPoint = z.strictObject({
  verdict: z.string(),
  from: z.number(),
  confidence: z.number().min(0).max(1),
})

const packShape = z.strictObject({
  regime: z.string(),
  /** `policy`: what the organisation asks by itself, which is no law */
  kind: z.enum(['law', 'policy']).default('law'),
  /** whose law it is, from the regime's own pack; none for a regional law and for a policy */
  countries: z.array(z.string().length(2)).default([]),
  /** the organisations whose policy it is; all where none is named */
  organisations: z.array(z.string()).default([]),
  /** the pack whose concepts and kinds of documents this one uses */
  extends: z.literal('eu-gdpr').optional(),
  version: z.string(),
  concepts: z.record(z.string(), conceptSource).default({}),
  kinds: z.array(kindSource).default([]),
  requirements: z.array(requirement).min(1),
  calibration: z.array(calibrationPoint).default([]),
  /** below this confidence the answer is "read it yourself" */
  readYourselfBelow: z.number().min(0).max(1),
})

export const clausePack = packShape.superRefine(({ kind, concepts, requirements }, context) => {
  for (const name of Object.keys(concepts))
    if (!/^[a-z-]+$/.test(name))
      context.addIssue({ code: 'custom', message: `concept name ${name}`, path: ['concepts', name] })
  for (const { id, severity } of requirements)
    if (kind === 'policy' && severity !== 'should')
      context.addIssue({ code: 'custom', message: `${id} is a policy’s: it may ask for something and never decide` })
})
export type ClausePack = z.infer<typeof clausePack>

/** What people read of a requirement, without the way in which it is recognised. */
export const requirementLabel = shape
  .omit({ topic: true, rules: true, like: true, follows: true, scc: true })
  .extend({ regime: z.string() })
export type RequirementLabel = z.infer<typeof requirementLabel>

const inherited = { source: true, verification: true, counts: true, wording: true } as const

/**
 * A pack as its YAML says it. `source` and `verification` at its head hold for every requirement that gives none of its own; a duty that
 * is `like` another may leave out what counts and which wording to propose, and takes them from there.
 */
export const clausePackSource = z.strictObject({
  ...packShape.shape,
  source: z.string().min(1).optional(),
  verification: verification.optional(),
  requirements: z.array(shape.partial(inherited)).min(1),
})
export type ClausePackSource = z.infer<typeof clausePackSource>
