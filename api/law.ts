import * as z from 'zod'
import { countryCode } from '#domain/facts/country-code.ts'
import { transferDraft } from '#domain/facts/transfer.ts'
import { attestation } from '#domain/law/book/attestation.ts'
import { standing } from '#domain/law/book/country-standing.ts'
import { regimeSummary } from '#domain/law/book/regimes.ts'
import { ruleVersion } from '#domain/law/book/rule-versions.ts'
import { deadline, formality, instrument, rule, status, tool } from '#domain/law/pack/pack.ts'
import { chainCheck } from '#domain/record/ledger.ts'
import { line, prose } from '#domain/words/text.ts'

/** A day of law and a day of knowledge; today where absent. Asked for a past day, the packs answer as they stood. */
export const asOf = z.strictObject({
  asOf: z.iso.date({ error: 'not-a-date' }).optional(),
  known: z.iso.date({ error: 'not-a-date' }).optional(),
})

/** One regime's pack as it holds on a day. */
export const regimeFile = z
  .strictObject({
    summary: regimeSummary,
    asOf: z.iso.date(),
    known: z.iso.date(),
    instruments: z.record(z.string(), instrument),
    /** conditions that have a name in the pack, by their names, as its rules use them */
    terms: z.record(z.string(), z.string()),
    rules: z.array(rule),
    statuses: z.array(status),
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

/** An attestation as it was recorded. */
export const ruleAttested = attestation
  .extend({ by: z.strictObject({ id: z.string(), name: z.string() }), textRead: z.string() })
  .meta({ id: 'RuleAttested' })

/** A rule in every version that was ever recorded, newest first, with what this organisation attests of it. */
export const ruleFile = z
  .strictObject({
    versions: z.array(ruleVersion),
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
    standing: z.array(standing),
  })
  .meta({ id: 'CountryFile' })

export const adviceAsked = z
  .strictObject({ facts: transferDraft, ...asOf.shape })
  .meta({ id: 'AdviceAsked', description: 'A transfer of which any fact may still be missing' })
