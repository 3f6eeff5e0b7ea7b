import { z } from 'zod'
import { assessment, finding, recommendation, verification } from '#domain/assessment.ts'
import { countryCode } from '#domain/facts/country-code.ts'
import { transferDraft } from '#domain/facts/transfer.ts'
import { deadline, formality, instrument, rule, status, tool } from '#domain/law/pack/pack.ts'
import { chainCheck } from '#domain/record/ledger.ts'
import { bilingual } from '#domain/words/language.ts'
import { line, prose } from '#domain/words/text.ts'

/** A day of law and a day of knowledge; today where absent. Asked for a past day, the packs answer as they stood. */
export const asOf = z.strictObject({
  asOf: z.iso.date({ error: 'not-a-date' }).optional(),
  known: z.iso.date({ error: 'not-a-date' }).optional(),
})

export const regimeSummary = z
  .strictObject({
    regime: z.string(),
    kind: z.enum(['law', 'policy']),
    name: bilingual,
    authority: z.strictObject({ name: bilingual, url: z.string().optional() }).nullable(),
    version: z.string(),
    hash: z.string(),
    note: bilingual.nullable(),
    /** how many rules there are, and how far each was verified */
    rules: z.record(z.union([verification, z.literal('total')]), z.int()),
  })
  .meta({ id: 'RegimeSummary' })

export const packChange = z
  .strictObject({
    regime: z.string(),
    name: bilingual,
    on: z.iso.date(),
    version: z.string(),
    what: bilingual,
    /** the entries of the pack that the change is about; what they are, and their names as the pack has them now */
    touches: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['rule', 'status', 'tool', 'formality', 'deadline', 'gone']),
        name: bilingual.nullable(),
      }),
    ),
  })
  .meta({ id: 'PackChange' })

/** Conditions that have a name in a pack, by their names, as its rules use them. */
const namedTerms = z.record(z.string(), z.string())
const lawRule = rule.meta({ id: 'LawRule' })
const countryStatus = status.meta({ id: 'CountryStatus' })
const lawInstrument = instrument.meta({ id: 'Instrument' })

/** One regime's pack as it holds on a day. */
export const regimeFile = z
  .strictObject({
    summary: regimeSummary,
    asOf: z.iso.date(),
    known: z.iso.date(),
    instruments: z.record(z.string(), lawInstrument),
    terms: namedTerms,
    rules: z.array(lawRule),
    statuses: z.array(countryStatus),
    tools: z.array(tool),
    formalities: z.array(formality),
    deadlines: z.array(deadline),
  })
  .meta({ id: 'RegimeFile' })
export type RegimeFile = z.infer<typeof regimeFile>

/** Somebody authorised read the text behind a rule: it counts as verified for their organisation from then on. */
export const attestationGiven = z
  .strictObject({
    /** which text was read, and where */
    textRead: prose(1000).min(10, { error: 'too-short' }),
    citation: z.strictObject({ fr: line(300), en: line(300) }).nullable(),
  })
  .meta({ id: 'AttestationGiven' })

export const ruleAttested = z
  .strictObject({
    regime: z.string(),
    rule: z.string(),
    by: z.strictObject({ id: z.string(), name: z.string() }),
    on: z.iso.date(),
    textRead: z.string(),
    citation: bilingual.nullable(),
  })
  .meta({ id: 'RuleAttested' })

/** A rule in every version that was ever recorded, newest first, with what this organisation attests of it. */
export const ruleFile = z
  .strictObject({
    versions: z.array(
      z.strictObject({
        regime: z.string(),
        regimeName: bilingual,
        rule: lawRule,
        instrument: lawInstrument.nullable(),
        /** those of the pack's named conditions on which this version rests */
        terms: namedTerms,
      }),
    ),
    attestations: z.array(
      ruleAttested.extend({
        /** where the organisation's ledger has it: the entry of the chain of the law, and its hash */
        record: z.strictObject({ sequence: z.int(), hash: z.string() }),
      }),
    ),
    /** whether all that the organisation attests of the law is what its ledger says, checked at this reading */
    chain: chainCheck,
  })
  .meta({ id: 'RuleFile' })

export const countryFile = z
  .strictObject({
    country: countryCode,
    asOf: z.iso.date(),
    known: z.iso.date(),
    standing: z.array(
      z.strictObject({
        regime: z.string(),
        name: bilingual,
        inside: z.boolean(),
        now: z.array(countryStatus),
        history: z.array(countryStatus),
        /** the texts that these cite, by their names in the pack */
        instruments: z.record(z.string(), lawInstrument),
      }),
    ),
  })
  .meta({ id: 'CountryFile' })

export const adviceAsked = z
  .strictObject({ facts: transferDraft, ...asOf.shape })
  .meta({ id: 'AdviceAsked', description: 'A transfer of which any fact may still be missing' })

const outcome = recommendation.shape.outcome

/** What the law says of a draft: what follows so far, what is still worth asking, and what would turn a negative outcome. */
export const advice = z
  .strictObject({
    assessment,
    outlook: z.strictObject({
      atBest: outcome,
      atWorst: outcome,
      settled: z.boolean(),
      questions: z.array(z.strictObject({ path: z.string(), weight: z.number(), rules: z.array(z.string()) })),
    }),
    obligations: z.array(
      z.strictObject({
        obligation: z.string(),
        effect: finding.shape.effect,
        severity: finding.shape.severity,
        outcome: finding.shape.outcome,
        todo: bilingual,
        rules: z.array(z.strictObject({ regime: z.string(), rule: z.string() })),
      }),
    ),
    conflicts: z.array(
      z.strictObject({
        kind: z.literal('transfer-tool'),
        regimes: z.array(z.string()),
        rules: z.array(z.string()),
        says: bilingual,
      }),
    ),
    counterfactuals: z.array(
      z.strictObject({
        changes: z.array(z.strictObject({ path: z.string(), says: bilingual })),
        outcome,
        facts: transferDraft,
      }),
    ),
  })
  .meta({ id: 'Advice' })
export type Advice = z.infer<typeof advice>
