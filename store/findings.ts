import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type Assessment, assessment } from '#domain/assessment.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { type ClauseReport, clauseReport } from '#domain/documents/clause-report.ts'
import { database, registryTable } from '#store/database.ts'
import { keys } from '#store/keys.ts'
import { pack, unpack } from '#store/packed.ts'

type Revision = Pick<TransferCase, 'organisation' | 'id' | 'revision'>

/** What the two branches of the assessment found on a revision, put by each and read when the recommendation is made. Putting the same again does no harm. */
const place = (c: Revision, part: 'ASSESSMENT' | 'CLAUSES') => keys.part(c.organisation, c.id, c.revision, part)

const save = async (key: ReturnType<typeof place>, value: unknown) => {
  await database.send(new PutCommand({ TableName: registryTable(), Item: { ...key, packed: pack(value) } }))
}

const load = async (key: ReturnType<typeof place>) => {
  const { Item } = await database.send(new GetCommand({ TableName: registryTable(), Key: key, ConsistentRead: true }))
  return Item?.packed
}

export const saveAssessment = (c: Revision, found: Assessment) => save(place(c, 'ASSESSMENT'), found)
export const saveClauses = (c: Revision, found: ClauseReport) => save(place(c, 'CLAUSES'), found)

/** Null where the revision was not assessed yet. */
const loadAssessment = async (c: Revision): Promise<Assessment | null> => {
  const packed = await load(place(c, 'ASSESSMENT'))
  return packed === undefined ? null : unpack(assessment, packed)
}

/** Null where there was no contract to check. */
export const loadClauses = async (c: Revision): Promise<ClauseReport | null> => {
  const packed = await load(place(c, 'CLAUSES'))
  return packed === undefined ? null : unpack(clauseReport, packed)
}

/** Thrown where a branch of the assessment left nothing behind: the phase has to run again. */
class NotAssessedError extends Error {
  constructor() {
    super('The revision has no assessment yet.')
    this.name = 'NotAssessedError'
  }
}

/** The assessment of a revision that has one. Throws NotAssessedError. */
export const requireAssessment = async (c: Revision): Promise<Assessment> => {
  const found = await loadAssessment(c)
  if (found === null) throw new NotAssessedError()
  return found
}
