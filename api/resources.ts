import { z } from 'zod'
import { person, role } from '#domain/actor.ts'
import { assessment } from '#domain/assessment.ts'
import { caseStatus, decision, transferCase } from '#domain/case.ts'
import { clauseReport } from '#domain/clause-report.ts'
import { countryCode } from '#domain/countries.ts'
import { ledgerEntry } from '#domain/ledger.ts'
import { line } from '#domain/text.ts'
import { recipientRole, transfer, transferTool } from '#domain/transfer.ts'

/** Who is signed in, and what their role opens. */
export const profile = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), organisation: z.string(), roles: z.array(role) })
  .meta({ id: 'Profile' })

/** A case in a list: enough to know what it is about, where it stands and who has it. */
export const caseSummary = z
  .strictObject({
    id: z.uuid(),
    revision: z.int(),
    version: z.int(),
    status: caseStatus,
    recipient: z.string(),
    recipientCountry: countryCode,
    role: recipientRole,
    service: z.string(),
    /** every country reached, sorted */
    countries: z.array(countryCode),
    tool: transferTool,
    risk: z.enum(['low', 'medium', 'high']).nullable(),
    recommendation: z.string().nullable(),
    requestedBy: person,
    createdAt: z.iso.datetime(),
    since: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    /** what a returned case asks of its requester */
    questions: z.array(z.string()),
  })
  .meta({ id: 'CaseSummary' })
export type CaseSummary = z.infer<typeof caseSummary>

export const documentKind = z.enum(['pdf', 'docx', 'txt']).meta({ id: 'DocumentKind' })

export const storedDocument = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    size: z.int(),
    kind: documentKind,
    sha256: z.string(),
    uploadedBy: person,
    uploadedAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredDocument' })
export type StoredDocument = z.infer<typeof storedDocument>

/** One revision of a case with all that was found about it. */
export const revisionFile = z
  .strictObject({
    revision: z.int(),
    facts: transfer,
    assessment: assessment.nullable(),
    clauses: clauseReport.nullable(),
    document: storedDocument.nullable(),
    decision: decision.nullable(),
  })
  .meta({ id: 'RevisionFile' })

/** A case with everything about it: the one page for everybody. */
export const caseFile = z
  .strictObject({
    case: transferCase,
    revisions: z.array(revisionFile),
    history: z.array(ledgerEntry),
    /** whether the chain of the history holds, checked at this reading */
    chain: z.strictObject({ holds: z.boolean(), fault: z.string().nullable() }),
    /** what the reader may do on the case now */
    actions: z.array(z.string()),
  })
  .meta({ id: 'CaseFile' })
export type CaseFile = z.infer<typeof caseFile>

export const uploadRequest = z
  .strictObject({
    name: line(200),
    size: z.int().positive({ error: 'empty-file' }).max(25_000_000, { error: 'file-too-large' }),
  })
  .meta({ id: 'UploadRequest' })

/** Where and how to send the bytes of a document; the link works for minutes. */
export const uploadTicket = z
  .strictObject({
    id: z.uuid(),
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'UploadTicket' })

export const downloadLink = z.strictObject({ url: z.url(), expiresAt: z.iso.datetime() }).meta({ id: 'DownloadLink' })

const listed = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : value.split(',')))
    .pipe(z.array(item))

/** Which transfers to list: any of the values within a field, all of the fields. Comma-separated in the address. */
export const inventoryFilter = z
  .strictObject({
    status: listed(caseStatus).optional(),
    country: listed(countryCode).optional(),
    role: listed(recipientRole).optional(),
    tool: listed(transferTool).optional(),
    /** part of the recipient's name or of the service, in any case and without accents */
    text: z.string().max(120).optional(),
  })
  .meta({ id: 'InventoryFilter' })
export type InventoryFilter = z.infer<typeof inventoryFilter>

const counts = z.record(z.string(), z.int())

export const inventoryPage = z
  .strictObject({
    total: z.int(),
    transfers: z.array(caseSummary),
    /** how many transfers each value would leave, given the other filters */
    counts: z.strictObject({ status: counts, country: counts, role: counts, tool: counts }),
    next: z.string().nullable(),
  })
  .meta({ id: 'InventoryPage' })
export type InventoryPage = z.infer<typeof inventoryPage>
