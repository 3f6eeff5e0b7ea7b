// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { routes } from '#api/routes.ts'
import type { Actor } from '#domain/access/actor.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import { answeredOnce, type Once } from '#functions/api/once.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { people } from '#test/support/actors.ts'
import { eventOf } from '#test/support/gateway.ts'
import { anOrganisation, decision, refusalOf, waitingIn } from '#test/support/stored-cases.ts'

const deciding = (actor: Actor, body: unknown, key: string, decide: (once: Once) => Promise<unknown>) => {
  const event = eventOf({ route: 'POST /api/v1/cases/{case}/decisions', headers: { 'idempotency-key': key } })
  return answeredOnce(routes.decideCase, { event, actor, given: { params: {}, body } }, decide)
}

describe('one decision sent twice under one key', () => {
  const given = async () => {
    const organisation = anOrganisation()
    const c = await waitingIn(organisation)
    const actor = { ...people.ousmane, organisation }
    const write = async (once: Once) => {
      const change = decision(c)
      return commit(change, { receipt: once(change.after) })
    }
    return { actor, c, write, key: randomUUID() }
  }

  test('the second reads the case after the first was written: it is answered like the first, not told that it comes too late', async () => {
    const { actor, c, write, key } = await given()
    const first: unknown[] = []
    const second = await deciding(actor, 'approve', key, async () => {
      first.push(await deciding(actor, 'approve', key, write))
      const now = await loadCase(actor.organisation, c.id)
      throw new RefusalError({ code: 'already-decided', extra: { caseStatus: now.status } })
    })
    expect(first).toEqual([second])
  })

  test('a refusal that is not the work of its twin stays a refusal', async () => {
    const { actor, write, key } = await given()
    const refuse = async () => unwrap({ ok: false, refusal: { code: 'wrong-status' } })
    expect(await refusalOf(deciding(actor, 'approve', key, refuse))).toBe('wrong-status')
    await deciding(actor, 'approve', key, write)
    expect(await refusalOf(deciding(actor, 'refuse', key, refuse))).toBe('idempotency-key-reused')
  })
})
