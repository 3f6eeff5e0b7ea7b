import * as z from 'zod'
import { verification } from '#domain/assessment.ts'
import { secondOpinion } from '#domain/clauses/opinion/opinion.ts'
import { sccReport } from '#domain/clauses/scc/scc-report.ts'
import { unreadableReason } from '#domain/documents/text-document.ts'
import { bilingual, language } from '#domain/words/language.ts'

/** `read-yourself`: the text does not settle it; a person must read. An honest fifth answer beats a wrong one. */
export const clauseVerdict = z
  .enum(['present', 'partial', 'contradicted', 'absent', 'read-yourself'])
  .meta({ id: 'ClauseVerdict' })
export type ClauseVerdict = z.infer<typeof clauseVerdict>

/** What a document is: only a processing agreement is expected to hold the clauses; the others are named for what they are. */
export const documentKinds = [
  'processing-agreement',
  'privacy-policy',
  'cookie-policy',
  'nda',
  'terms-of-service',
  'acceptable-use-policy',
  'security-policy',
  'subprocessor-list',
  'service-levels',
  'internal-rules',
  'notice',
  'framework-agreement',
  'controllers-arrangement',
  'guidance',
  'assessment-record',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** `must`: without it the contract is returned; `if-transfer`: the same, where a transfer rests on it; `should`: asked for, and never decides. */
export const clauseSeverity = z.enum(['must', 'if-transfer', 'should']).meta({ id: 'ClauseSeverity' })

const clauseFinding = z
  .strictObject({
    /** id of the requirement, unique across all regimes */
    requirement: z.string(),
    /** whose duty it is; `policy` for what the organisation asks by itself */
    regime: z.string().default('eu-gdpr'),
    severity: clauseSeverity.default('must'),
    /** how sure it is that the law asks for it */
    verification: verification.default('text'),
    /** the requirement that was read in its place: the same duty under another regime, with the same verdict; null where it was read itself */
    like: z.string().nullable().default(null),
    citation: z.string(),
    label: bilingual,
    verdict: clauseVerdict,
    /** the best passage in the contract's own words; null where there is none */
    quote: z.string().nullable(),
    /** counted from 1; null where the format has no pages (DOCX, TXT) */
    page: z.int().positive().nullable(),
    heading: z.string().nullable(),
    /** 0 to 1 */
    confidence: z.number().min(0).max(1),
    /** what is missing or wrong, and what to ask the vendor for */
    advice: bilingual.nullable(),
  })
  .meta({ id: 'ClauseFinding' })
export type ClauseFinding = z.infer<typeof clauseFinding>

/** What was read of a clause in the contract, whoever asks for it. */
export type ClauseReading = Pick<ClauseFinding, 'verdict' | 'quote' | 'page' | 'heading' | 'confidence'>

/** Which clauses a contract holds, where, and in which words. */
export const clauseReport = z
  .strictObject({
    /** whether text could be read from the file at all, and if not why (a scan, an encrypted or damaged file) */
    readable: z.boolean(),
    unreadableBecause: unreadableReason.nullable(),
    language: language.nullable(),
    pages: z.int().nonnegative().nullable(),
    /** pages of a readable file that are pictures: what they say was not read; not there where there are none */
    unreadPages: z.array(z.int().positive()).optional(),
    kind: z
      .enum(documentKinds)
      .describe('what the document looks like: only a processing agreement is expected to hold the clauses'),
    findings: z.array(clauseFinding),
    /** what the contract makes of the standard contractual clauses; null where the file could not be read */
    scc: sccReport.nullable().default(null),
    /** SHA-256 of the file that was read */
    sha256: z.string(),
    /** SHA-256 over the canonical JSON of everything above */
    hash: z.string(),
    /** what a language model answered, where one was asked; not part of the hash, and of no effect on verdicts and recommendation */
    secondOpinion: secondOpinion.nullable().default(null),
  })
  .meta({ id: 'ClauseReport' })
export type ClauseReport = z.infer<typeof clauseReport>
