// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { randomUUID } from 'node:crypto'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Change } from '#domain/case/change.ts'
import type { Ruling } from '#domain/case/ruling.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { decide } from '#domain/transitions/decide.ts'
import { submit } from '#domain/transitions/submit.ts'
import { commit } from '#store/commit.ts'
import { database } from '#store/database.ts'
import { keys } from '#store/keys.ts'
import { people } from '#test/support/actors.ts'
import { aSeal, at, rulings } from '#test/support/lives.ts'
import { tables } from '#test/support/own-tables.ts'
import { anAssessment, aRecommendation, someFacts } from '#test/support/samples.ts'

/** An organisation of this test’s own: nobody else’s cases are in its lists. */
export const anOrganisation = () => `org-${randomUUID()}`
export const by = { id: people.aminata.id, name: people.aminata.name }
const dpo = { id: people.ousmane.id, name: people.ousmane.name }

/** A request about to be written. */
export const filing = (organisation: string, facts = someFacts()): Change =>
  unwrap(submit({ id: randomUUID(), organisation, facts }, at('2026-11-02T09:00:00.000Z', by)))

const assessment = anAssessment()
const results = { assessment, clauses: null, recommendation: aRecommendation() }

/** A case that waits for a decision, as it is in the table. */
export const waitingIn = async (organisation: string) => {
  const submitted = await commit(filing(organisation))
  return commit(unwrap(assessed(submitted, results, at('2026-11-02T09:00:05.000Z'))))
}

export const decision = (
  c: Parameters<typeof decide>[0],
  ruling: Ruling = rulings.approved,
  id: string = randomUUID(),
) => unwrap(decide(c, { id, ruling, seal: aSeal }, at('2026-11-03T10:00:00.000Z', dpo)))

export const receiptFor = (organisation: string, key: string = randomUUID()) => ({
  organisation,
  person: by.id,
  key,
  request: 'a'.repeat(64),
  answer: { done: true },
})

/** Everything that the tables hold about a case. */
export const everythingOf = async (organisation: string, id: string) => {
  const { pk } = keys.case(organisation, id)
  const all = await Promise.all(
    [tables.registry, tables.ledger].map((TableName) =>
      database.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
        }),
      ),
    ),
  )
  return all.flatMap(({ Items = [] }) => Items)
}

/** The code of the refusal that the work ends in, any other error as it is, and an Error of its own where nothing is refused. */
export const refusalOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await work.then(
    () => new Error('It was expected to be refused.'),
    (reason: unknown) => reason,
  )
  return error instanceof RefusalError ? error.refusal.code : error
}
