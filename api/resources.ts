import * as z from 'zod'
import { role } from '#domain/access/actor.ts'
import { assessment } from '#domain/assessment.ts'
import { decision, transferCase } from '#domain/case/case.ts'
import { overruling } from '#domain/case/overruling.ts'
import { screening } from '#domain/case/screening.ts'
import { clauseChange } from '#domain/clauses/report/compare-reports.ts'
import { clauseReport } from '#domain/documents/clause-report.ts'
import { maxUploadBytes, storedDocument } from '#domain/documents/document.ts'
import { textBlock } from '#domain/documents/text-document.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { caseSummary, inventoryCounts } from '#domain/inventory/inventory.ts'
import { chainCheck, ledgerEntry } from '#domain/record/ledger.ts'
import { sealedPart } from '#domain/record/revision-seal.ts'
import { line } from '#domain/words/text.ts'

/** Who is signed in, and what their role opens. */
export const profile = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), organisation: z.string(), roles: z.array(role) })
  .meta({ id: 'Profile' })

/** One revision of a case with all that was found about it. */
const revisionFile = z
  .strictObject({
    revision: z.int(),
    facts: transfer,
    assessment: assessment.nullable(),
    screening: screening.nullable(),
    /** what the machine read; never changed */
    clauses: clauseReport.nullable(),
    /** what a person put right in it, first to last: the last one on a requirement stands */
    overrulings: z.array(overruling),
    /** what this contract changed in its clauses against the one of the last revision that had one; null where there was none */
    difference: z.array(clauseChange).nullable(),
    document: storedDocument.nullable(),
    decision: decision.nullable(),
  })
  .meta({ id: 'RevisionFile' })

/** The words of a contract, block by block, with the page on which each begins. */
export const contractText = z
  .strictObject({
    document: storedDocument,
    ...clauseReport.pick({ readable: true, unreadableBecause: true, language: true, pages: true }).shape,
    blocks: z.array(textBlock),
  })
  .meta({ id: 'ContractText' })
export type ContractText = z.infer<typeof contractText>

/** A case with everything about it: the one page for everybody. */
export const caseFile = z
  .strictObject({
    case: transferCase,
    revisions: z.array(revisionFile),
    /** the papers that were handed in with its authorisations */
    papers: z.array(storedDocument),
    history: z.array(ledgerEntry),
    /** whether the chain of the history holds, checked at this reading, and where not */
    chain: chainCheck,
    /** what is stored otherwise than the history vouches for; empty where all of it is as it was */
    broken: z.array(z.strictObject({ revision: z.int(), part: sealedPart })),
    /** what the reader may do on the case now */
    actions: z.array(z.string()),
  })
  .meta({ id: 'CaseFile' })
export type CaseFile = z.infer<typeof caseFile>

export const uploadRequest = z
  .strictObject({
    name: line(200),
    size: z.int().positive({ error: 'empty-file' }).max(maxUploadBytes, { error: 'file-too-large' }),
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

export const inventoryPage = z
  .strictObject({
    total: z.int(),
    transfers: z.array(caseSummary),
    counts: inventoryCounts,
    next: z.string().nullable(),
  })
  .meta({ id: 'InventoryPage' })
export type InventoryPage = z.infer<typeof inventoryPage>
