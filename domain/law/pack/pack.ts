import * as z from 'zod'
import { attestedBy, ruleEffect, statusDecision, verification } from '#domain/assessment.ts'
import { countryCode } from '#domain/facts/country-code.ts'
import { bilingual } from '#domain/words/language.ts'

/** Days from and to, both included; no end means that none is known. */
const interval = z
  .strictObject({ from: z.iso.date(), to: z.iso.date().optional() })
  .refine(({ from, to }) => to === undefined || from <= to, { error: 'interval-reversed' })
export type Interval = z.infer<typeof interval>

/** A condition in CEL over the facts of a transfer. */
const condition = z.string().min(1)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)

/** How sure the survey of sources was of a fact. Low and unverified ones may only be used by rules marked unverified. */
const confidence = z.enum(['high', 'medium', 'low', 'unverified'])

const saidInBoth = { error: 'what is said of a source is said in fr and en; else an address, or `none`' }

/** Where a fact was read: an address or a file of this repository; `none`; or what is known of it, and the address of the text it speaks of. */
const sourceRead = z.union(
  [
    z.string().regex(/^(none$|https?:\/\/\S+$|law\/\S+$)/, saidInBoth),
    z.strictObject({ ...bilingual.shape, url: z.url().optional() }),
  ],
  saidInBoth,
)

const citedInBoth = { error: 'a citation with words in it is written in fr and en' }

/** An article as a lawyer cites it; one with words in it reads differently in French and in English. */
const article = z.union([z.string().regex(/^(?!.*\p{Ll}{5})/u, citedInBoth), bilingual], citedInBoth)

/** What every legal fact carries: where it is written, where it was read, how sure we are, and when it holds on both time axes. */
const provenance = {
  citation: z.strictObject({ instrument: z.string(), article }),
  source: sourceRead,
  quote: z.string().optional(),
  verification,
  confidence,
  /** in law */
  valid: interval,
  /** where the first day comes from, if not from the text: inferred, observed, general knowledge */
  validBasis: bilingual.optional(),
  /** in the pack: from the day it was written down to the last day before it was corrected */
  recorded: interval,
}

const example = z.strictObject({
  /** changes to the plain domestic case of `law/base-case.yaml`, by dotted path; null takes the fact away */
  given: z.record(z.string(), z.json()),
  /** the day of law; the first day of the rule where absent */
  on: z.iso.date().optional(),
  expect: z.enum(['met', 'unmet', 'unknown', 'not-applicable']),
})

export const rule = z
  .strictObject({
    id,
    ...provenance,
    title: bilingual,
    effect: ruleEffect,
    /** a reason for which the regime applies at all */
    scope: z.boolean().optional(),
    when: condition,
    /** what must hold where the rule applies; absent: nothing can be done about it in the facts */
    requires: condition.optional(),
    /** how heavy an unmet requirement is; by default it follows from the effect */
    severity: z.enum(['stops', 'asks', 'informs']).optional(),
    /** what the requirement amounts to, where other rules ask the same: such requirements are one obligation */
    obligation: id.optional(),
    /** only for `raises-risk` */
    risk: z.enum(['medium', 'high']).optional(),
    /** only for `requires-authorisation` and `requires-notice`: the formality in the same pack */
    formality: id.optional(),
    message: bilingual,
    remedy: bilingual.optional(),
    /** who of an organisation read the text behind the rule; never in a pack's files, laid over them when the law is applied */
    attested: attestedBy.optional(),
    examples: z.array(example).min(1),
  })
  .meta({ id: 'LawRule' })
export type Rule = z.infer<typeof rule>

/** What a country, a territory, a group or the members of a list are under this regime. */
export const status = z
  .strictObject({
    id,
    ...provenance,
    name: bilingual,
    decision: statusDecision,
    countries: z.array(countryCode).optional(),
    group: z.string().optional(),
    adopted: z.iso.date().optional(),
    /** what ended it */
    ended: bilingual.optional(),
    scope: bilingual,
    /** all must hold before the status can be relied on */
    conditions: z.array(z.strictObject({ code: id, when: condition, message: bilingual })).default([]),
  })
  .meta({ id: 'CountryStatus' })
export type Status = z.infer<typeof status>

/** Countries bound together, with the days of their membership. */
const group = z.strictObject({
  id,
  name: bilingual,
  members: z.array(z.strictObject({ countries: z.array(countryCode), ...provenance })),
})
export type Group = z.infer<typeof group>

/** A transfer tool that the regime accepts, in one of its editions. */
export const tool = z.strictObject({
  id,
  ...provenance,
  /** the code in the catalogue of transfer tools */
  tool: z.string(),
  name: bilingual,
  /** the first day on which it could be signed, where it is signed at all */
  signedFrom: z.iso.date().optional(),
  /** where the tool can be used; absent: anywhere */
  when: condition.optional(),
  message: bilingual.optional(),
})
export type Tool = z.infer<typeof tool>

/** What has to be asked of or told to an authority. */
export const formality = z.strictObject({
  id,
  ...provenance,
  name: bilingual,
  authority: z.string(),
  kind: z.enum(['authorisation', 'notice', 'declaration', 'registration']),
  /** days the authority has by law; absent: not known */
  answerDays: z.int().positive().optional(),
  silence: z.enum(['unknown', 'grants', 'refuses']),
  /** ordinary sessions, by the day on which one was seen to open (MM-DD), and how many days they last */
  sessions: z.strictObject({ opening: z.array(z.string().regex(/^\d\d-\d\d$/)).min(1), days: z.int() }).optional(),
  fee: z.strictObject({ amount: z.number(), currency: z.string(), note: bilingual }).optional(),
})
export type Formality = z.infer<typeof formality>

export const deadline = z.strictObject({
  id,
  ...provenance,
  name: bilingual,
  days: z.number().positive().optional(),
  hours: z.number().positive().optional(),
  message: bilingual,
})

export const instrument = z
  .strictObject({
    short: bilingual,
    title: bilingual,
    date: z.iso.date().optional(),
    url: z.string().optional(),
    note: bilingual.optional(),
  })
  .meta({ id: 'Instrument' })

/** The lists of a pack whose entries are legal facts with an id. */
export const entryKinds = ['rules', 'statuses', 'tools', 'formalities', 'deadlines'] as const

/** One regime's law as data: what `law/<regime>/*.yaml` hold together. */
export const packData = z.strictObject({
  regime: id,
  kind: z.enum(['law', 'policy']),
  name: bilingual,
  authority: z.strictObject({ name: bilingual, url: z.string().optional() }).optional(),
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/),
  /** whose law it is: so that a country without a pack is known to be unknown */
  countries: z.array(countryCode).default([]),
  group: z.string().optional(),
  /** a treaty or a regional act: it comes on top of the national law and does not stand in for it */
  regional: z.boolean().optional(),
  note: bilingual.optional(),
  instruments: z.record(z.string(), instrument),
  /** named conditions that the rules of the pack use; `restricted` says when a transfer leaves the regime's territory */
  terms: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), condition).default({}),
  groups: z.array(group).default([]),
  statuses: z.array(status).default([]),
  tools: z.array(tool).default([]),
  formalities: z.array(formality).default([]),
  deadlines: z.array(deadline).default([]),
  rules: z.array(rule),
  changes: z
    .array(z.strictObject({ on: z.iso.date(), version: z.string(), what: bilingual, touches: z.array(id) }))
    .default([]),
})
export type PackData = z.infer<typeof packData>

export type Moment = { validAt: string; knownAt: string }
