// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { expect, test } from 'vitest'
import { type AnswerOf, routes } from '#api/routes.ts'
import { handler as read } from '#functions/api/read.ts'
import { commit } from '#store/commit.ts'
import { people } from '#test/support/actors.ts'
import { call } from '#test/support/gateway.ts'
import { anOrganisation, filing } from '#test/support/stored-cases.ts'

test('A change of law is tried out on an inventory of more than a thousand transfers, part after part, each once', async () => {
  const organisation = anOrganisation()
  for (let written = 0; written < 1050; written += 50)
    await Promise.all(Array.from({ length: 50 }, () => commit(filing(organisation))))

  const part = async (next?: string): Promise<AnswerOf<'whatIfInventory'>> => {
    const answer = await call(read, {
      route: 'POST /api/v1/law/what-if',
      actor: { ...people.ousmane, organisation },
      body: JSON.stringify({
        change: { kind: 'rule-ends', rule: 'ML-TRF-01' },
        on: '2027-03-03',
        ...(next === undefined ? {} : { next }),
      }),
    })
    expect(answer.status).toBe(200)
    return routes.whatIfInventory.answer.parse(answer.body)
  }
  const first = await part()
  expect(first).toMatchObject({ total: 1050, compared: 1000, next: '1000' })
  const rest = await part(first.next ?? '')
  expect(rest).toMatchObject({ total: 1050, compared: 50, next: null })
  const met = [...first.effects, ...rest.effects].map(({ transfer }) => transfer.id)
  expect(new Set(met).size).toBe(1050)
}, 240_000)
