import * as z from 'zod'
import { type Assessment, assessment } from '#domain/assessment.ts'
import { type Decision, decision, type TransferCase } from '#domain/case/case.ts'
import { type Overruling, overruling } from '#domain/case/overruling.ts'
import { type ClauseReport, clauseReport } from '#domain/documents/clause-report.ts'
import { type Transfer, transfer } from '#domain/facts/transfer.ts'
import type { WrittenRevision } from '#domain/record/revision-seal.ts'
import { allItems } from '#store/all-pages.ts'
import { registryTable } from '#store/database.ts'
import { keys, type RevisionPart } from '#store/keys.ts'
import { unpacked } from '#store/packed.ts'

export type StoredRevision = {
  revision: number
  facts: Transfer
  assessment: Assessment | null
  clauses: ClauseReport | null
  overrulings: Overruling[]
  decision: Decision | null
  /** the same before any schema read it: what its seals are checked against */
  written: WrittenRevision
}

const part = z.object({ pk: z.string(), sk: z.string() }).loose()

const loadWritten = async (organisation: string, id: string): Promise<WrittenRevision[]> => {
  const items = await Array.fromAsync(
    allItems({
      TableName: registryTable(),
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rev)',
      ExpressionAttributeValues: { ':pk': keys.case(organisation, id).pk, ':rev': 'REV#' },
      ConsistentRead: true,
    }),
    (item) => part.parse(item),
  )
  const byNumber = Map.groupBy(items, ({ sk }) => Number(sk.split('#')[1]))
  return [...byNumber].map(([revision, parts]) => {
    const found = (name: RevisionPart) => parts.find(({ sk }) => sk.endsWith(`#${name}`))
    const packed = (name: RevisionPart) => {
      const item = found(name)
      return item === undefined ? null : unpacked(item.packed)
    }
    return {
      revision,
      facts: found('FACTS')?.facts,
      assessment: packed('ASSESSMENT'),
      clauses: packed('CLAUSES'),
      overrulings: z.array(z.unknown()).parse(found('OVERRULINGS')?.overrulings ?? []),
      decision: found('DECISION')?.decision ?? null,
    }
  })
}

/** All revisions of a case with what was found, put right and decided on each, first to last. */
export const loadRevisions = async (organisation: string, id: string): Promise<StoredRevision[]> =>
  (await loadWritten(organisation, id)).map((written) => ({
    revision: written.revision,
    facts: transfer.parse(written.facts),
    assessment: assessment.nullable().parse(written.assessment),
    clauses: clauseReport.nullable().parse(written.clauses),
    overrulings: z.array(overruling).parse(written.overrulings),
    decision: decision.nullable().parse(written.decision),
    written,
  }))

/** What lies before whoever decides on a case now. */
export const loadOnTheTable = async (c: TransferCase): Promise<WrittenRevision> => {
  const found = (await loadWritten(c.organisation, c.id)).find(({ revision }) => revision === c.revision)
  if (found === undefined) throw new Error(`Revision ${c.revision} of case ${c.id} has no facts.`)
  return found
}
