import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { bilingual } from '#domain/words/language.ts'

/** An authorised person's word that they read the text behind a rule: from then on it counts as verified for their organisation. */
export const attestation = z
  .strictObject({
    regime: z.string(),
    rule: z.string(),
    by: person,
    /** from this day on the rule counts as verified */
    on: z.iso.date(),
    /** which text was read, and where */
    textRead: z.string().min(10).max(1000),
    /** the citation as it reads after checking; null where it was right */
    citation: bilingual.nullable(),
  })
  .meta({ id: 'RuleAttestation' })
export type Attestation = z.infer<typeof attestation>
