import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type Assessment, assessment } from '#domain/assessment.ts'
import type { TransferCase } from '#domain/case.ts'
import { type ClauseReport, clauseReport } from '#domain/clause-report.ts'
import { database, registryTable } from '#store/database.ts'
import { keys } from '#store/keys.ts'
import { pack, unpack } from '#store/packed.ts'

/** What the two branches of the assessment found on a revision, put by each and read when the recommendation is made. Putting the same again does no harm. */
const place = (c: Pick<TransferCase, 'organisation' | 'id' | 'revision'>, part: 'ASSESSMENT' | 'CLAUSES') =>
  keys.part(c.organisation, c.id, c.revision, part)

const save = async (key: ReturnType<typeof place>, value: unknown) => {
  await database.send(new PutCommand({ TableName: registryTable(), Item: { ...key, packed: pack(value) } }))
}

const load = async (key: ReturnType<typeof place>) => {
  const { Item } = await database.send(new GetCommand({ TableName: registryTable(), Key: key, ConsistentRead: true }))
  return Item?.packed
}

export const saveAssessment = (c: TransferCase, found: Assessment) => save(place(c, 'ASSESSMENT'), found)
export const saveClauses = (c: TransferCase, found: ClauseReport) => save(place(c, 'CLAUSES'), found)

/** Null where the revision was not assessed yet. */
export const loadAssessment = async (c: TransferCase): Promise<Assessment | null> => {
  const packed = await load(place(c, 'ASSESSMENT'))
  return packed === undefined ? null : unpack(assessment, packed)
}

/** Null where there was no contract to check. */
export const loadClauses = async (c: TransferCase): Promise<ClauseReport | null> => {
  const packed = await load(place(c, 'CLAUSES'))
  return packed === undefined ? null : unpack(clauseReport, packed)
}
