import { z } from 'zod'
import { bilingual } from '#domain/language.ts'

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

export const requirement = z
  .strictObject({
    id: z.string(),
    /** requirements of the law pack that this one answers */
    law: z.array(z.string()),
    citation: z.string(),
    label: bilingual,
    /** `must`: its absence makes the contract incomplete; `if-transfer`: only where data leaves for a country without adequacy */
    severity: z.enum(['must', 'if-transfer']),
    /** what counts, for a lawyer to read */
    counts: z.strictObject({ present: bilingual, partial: bilingual, contradicted: bilingual }),
    /** wording of our own to propose to the vendor */
    wording: bilingual,
    /** words that show the contract at least speaks of the matter: with them, "absent" is less sure */
    topic: phrases,
    rules: z.array(ruleSource).min(1),
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

export const clausePack = z
  .strictObject({
    regime: z.string(),
    /** the pack whose concepts and kinds of documents this one uses */
    extends: z.literal('eu-gdpr').optional(),
    version: z.string(),
    concepts: z.record(z.string(), conceptSource),
    kinds: z.array(kindSource),
    requirements: z.array(requirement).min(1),
    calibration: z.array(calibrationPoint),
    /** below this confidence the answer is "read it yourself" */
    readYourselfBelow: z.number().min(0).max(1),
  })
  .superRefine(({ concepts }, context) => {
    for (const name of Object.keys(concepts))
      if (!/^[a-z-]+$/.test(name))
        context.addIssue({ code: 'custom', message: `concept name ${name}`, path: ['concepts', name] })
  })
export type ClausePack = z.infer<typeof clausePack>
