import { beforeAll, describe, expect, test } from 'vitest'
import { cloudEnvironment } from '#local/cloud/cloud-client.ts'
import { testCloud } from '#test/support/cloud.ts'
import { abroad } from '#test/support/facts.ts'
import { approval, as, decide, fileAndWait, recordGrant } from '#test/support/people.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

beforeAll(async () => {
  const { endpoint, outputs } = await testCloud()
  Object.assign(process.env, cloudEnvironment(endpoint), {
    REGISTRY_TABLE: outputs.RegistryTable,
    LEDGER_TABLE: outputs.LedgerTable,
    TOKENS_TABLE: outputs.TokensTable,
    EVENT_BUS: outputs.EventBus,
    ASSESS_WORKFLOW: outputs.AssessWorkflow,
    DECIDE_WORKFLOW: outputs.DecideWorkflow,
    AUTHORISE_WORKFLOW: outputs.AuthoriseWorkflow,
  })
})

describe('An authorisation with an end', () => {
  test('holds through its last day; the day after, the sweep takes the transfer out of force and says so on record', async () => {
    // the sweep's own code, with the clock of a later day: the system has no other way to come to it
    const { sweep } = await import('#functions/events/sweep.ts')
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const approved = await decide(fatoumata, await fileAndWait(awa, abroad()), approval)
    const inForce = await recordGrant(fatoumata, approved, { expiresOn: inDays(30).slice(0, 10) })
    const statusNow = async () => (await awa('readCase', { params: { case: inForce.id } })).case.status

    await sweep(`${inDays(30).slice(0, 10)}T23:59:00.000Z`, false)
    expect(await statusNow()).toBe('in-force')
    await sweep(inDays(31), false)
    expect(await statusNow()).toBe('expired')
    const { history, chain } = await awa('readCase', { params: { case: inForce.id } })
    expect(history.at(-1)).toMatchObject({ happening: 'authorisation-expired', by: { id: 'system' } })
    expect(chain.holds).toBe(true)
  })
})
