import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { bilingual } from '#domain/words/language.ts'

/** How sure the pack is of a rule: read in the law's own words, said by the authority, by a secondary source, or not verified at all. */
export const verification = z.enum(['text', 'authority', 'secondary', 'unverified']).meta({ id: 'Verification' })
export type Verification = z.infer<typeof verification>

/** What a rule does to a transfer when it applies. */
export const ruleEffect = z
  .enum([
    'permits',
    'prohibits',
    'requires-tool',
    'requires-measure',
    'requires-clause',
    'requires-evidence',
    'requires-authorisation',
    'requires-notice',
    'requires-approval',
    'raises-risk',
    'informs',
  ])
  .meta({ id: 'RuleEffect' })
export type RuleEffect = z.infer<typeof ruleEffect>

const citation = z
  .strictObject({
    /** the law and the article, as a lawyer cites it */
    text: bilingual,
    /** where the rule was read: an address, or what is known of the source, in both languages, and the address of its text */
    source: z.union([z.string(), z.strictObject({ ...bilingual.shape, url: z.url().optional() })]),
    /** the words relied on, in the source's own language; null where the source was paraphrased */
    quote: z.string().nullable(),
  })
  .meta({ id: 'Citation' })

/** An authorised person's word, within their organisation, that they read the text behind a rule. */
export const attestedBy = z
  .strictObject({ by: person, on: z.iso.date(), textRead: z.string() })
  .meta({ id: 'AttestedBy' })

/** What a regime has decided of a country, or of organisations in it. */
export const statusDecision = z.enum(['adequate', 'not-a-third-country', 'pending', 'none', 'withdrawn', 'restricted'])

/** A decision on a country, or on organisations in it, that a rule asked for: an adequacy decision and its like. */
const statusRead = z
  .strictObject({
    country: z.string(),
    /** the regime that decided, which for an approval policy is the law of the exporter's country */
    regime: z.string(),
    /** the decision's id in the pack of that regime */
    status: z.string(),
    decision: statusDecision,
    name: bilingual,
    /** its first and its last day in law, both included; null where no end is known */
    from: z.iso.date(),
    to: z.iso.date().nullable(),
    /** what ended it before the day of the assessment; null where it had not ended by then, or nobody wrote why */
    ended: bilingual.nullable(),
    /** whether this transfer may rest on it: yes, no, or a fact or a verification is missing to tell */
    outcome: z.enum(['met', 'unmet', 'unknown']),
    /** those of its conditions that kept the transfer from resting on it */
    lacking: z.array(bilingual),
    citation,
    verification,
  })
  .meta({ id: 'StatusRead' })
export type StatusRead = z.infer<typeof statusRead>

/** What one rule concluded about one transfer. Every verdict is a list of these: explain or it does not count. */
export const finding = z
  .strictObject({
    rule: z.string(),
    regime: z.string(),
    effect: ruleEffect,
    /** `met`: nothing left to do; `unmet`: its requirement is missing; `unknown`: a fact is missing to tell */
    outcome: z.enum(['met', 'unmet', 'unknown']),
    /** stops the transfer, asks for something, or is only to know */
    severity: z.enum(['stops', 'asks', 'informs']),
    title: bilingual,
    message: bilingual,
    remedy: bilingual.nullable(),
    citation,
    verification,
    /** where the rule counts as verified by attestation: by whom, since when, on which text */
    attested: attestedBy.optional(),
    /** the facts that the rule read, by path in the transfer, with their values as read */
    facts: z.array(z.strictObject({ path: z.string(), value: z.json() })),
    /** the decisions on countries that the rule asked for, in the order in which it did; absent where it asked for none */
    statuses: z.array(statusRead).optional(),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

export const requiredAuthorisation = z
  .strictObject({
    regime: z.string(),
    authority: z.string(),
    rule: z.string(),
    /** days to expect until the answer, from the authority's known rhythm; null where nothing is known */
    forecastDays: z.int().nullable(),
    because: bilingual,
  })
  .meta({ id: 'RequiredAuthorisation' })

export const recommendation = z
  .strictObject({
    outcome: z.enum(['clear', 'approve', 'approve-with-conditions', 'return', 'refuse', 'ask-a-person']),
    /** `auto`: harmless enough to clear by itself under the approval policy; else a person decides */
    route: z.enum(['auto', 'dpo']),
    summary: bilingual,
    /** the rules that weigh most, at most three, strongest first */
    because: z.array(z.string()).max(3),
  })
  .meta({ id: 'Recommendation' })
export type Recommendation = z.infer<typeof recommendation>

/** What the law packs say about a transfer on a day: deterministic, explained, reproducible from the packs named in it. */
export const assessment = z
  .strictObject({
    /** the day whose law was applied, and the day whose knowledge of it was used; YYYY-MM-DD */
    validAt: z.iso.date(),
    knownAt: z.iso.date(),
    packs: z.array(z.strictObject({ regime: z.string(), version: z.string(), hash: z.string() })),
    regimes: z.array(z.strictObject({ regime: z.string(), name: bilingual, because: bilingual })),
    restricted: z.boolean(),
    findings: z.array(finding),
    authorisations: z.array(requiredAuthorisation),
    risk: z.strictObject({ level: z.enum(['low', 'medium', 'high']), because: z.array(z.string()) }),
    recommendation,
    /** SHA-256 over the canonical JSON of everything above */
    hash: z.string(),
  })
  .meta({ id: 'Assessment' })
export type Assessment = z.infer<typeof assessment>
