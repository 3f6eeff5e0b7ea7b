import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { keys, type RevisionPart } from '#store/keys.ts'
import { pack, unpacked } from '#store/packed.ts'
import { testCloud } from '#test/support/cloud.ts'
import { abroad } from '#test/support/facts.ts'
import { approval, as, decide, fileAndWait } from '#test/support/people.ts'

const packed = z.object({ packed: z.instanceof(Uint8Array) }).loose()
const facts = z.object({ facts: z.record(z.string(), z.unknown()) }).loose()
const overrulings = z.object({ overrulings: z.array(z.record(z.string(), z.unknown())) }).loose()
const decision = z.object({ decision: z.record(z.string(), z.unknown()) }).loose()

const repacked = (item: unknown, over: Record<string, unknown>) => {
  const found = packed.parse(item)
  return { ...found, packed: pack({ ...Object(unpacked(found.packed)), ...over }) }
}

/** What somebody with access to the table might change, part by part. */
const alterations: Partial<Record<RevisionPart, (item: unknown) => Record<string, unknown>>> = {
  FACTS: (item) => {
    const found = facts.parse(item)
    return { ...found, facts: { ...found.facts, service: 'Autre chose' } }
  },
  ASSESSMENT: (item) => repacked(item, { restricted: false }),
  CLAUSES: (item) => repacked(item, { kind: 'other' }),
  OVERRULINGS: (item) => {
    const found = overrulings.parse(item)
    return { ...found, overrulings: found.overrulings.map((one) => ({ ...one, reason: 'Sans raison.' })) }
  },
  DECISION: (item) => {
    const found = decision.parse(item)
    return { ...found, decision: { ...found.decision, reason: 'Sans raison.' } }
  },
}

test('a part of a case that somebody alters in the table, past the system, is named at the next reading', async () => {
  const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
  const { endpoint, outputs, origin } = await testCloud()
  const contract = await upload(awa, origin, sampleContract('incomplete', 'fr', 'docx'))
  const waiting = await fileAndWait(awa, abroad({ contract }))
  const before = await fatoumata('readCase', { params: { case: waiting.id } })
  const missing = before.revisions[0]?.clauses?.findings.find(({ verdict }) => verdict === 'absent')
  const overruled = await fatoumata('overruleVerdict', {
    params: { case: waiting.id },
    body: {
      version: waiting.version,
      requirement: missing?.requirement ?? '',
      verdict: 'present',
      reason: 'Annexe 2.',
    },
    idempotencyKey: randomUUID(),
  })
  await decide(fatoumata, overruled, approval)
  const read = async () => {
    const { chain, broken } = await fatoumata('readCase', { params: { case: waiting.id } })
    return { chain, broken }
  }
  expect(await read()).toEqual({ chain: { holds: true, fault: null }, broken: [] })

  const table = DynamoDBDocumentClient.from(new DynamoDBClient(clientOptions(endpoint)))
  for (const [part, alter] of Object.entries(alterations)) {
    const Key = { ...keys.case(waiting.organisation, waiting.id), sk: `REV#000001#${part}` }
    const { Item } = await table.send(new GetCommand({ TableName: outputs.RegistryTable, Key }))
    const put = (item: Record<string, unknown>) =>
      table.send(new PutCommand({ TableName: outputs.RegistryTable, Item: { ...item, ...Key } }))
    await put(alter(Item))
    const name = part.toLowerCase()
    expect(await read(), part).toEqual({
      chain: { holds: true, fault: null },
      broken: [{ revision: 1, part: name }],
    })
    await put(Object(Item))
    expect((await read()).broken, part).toEqual([])
  }
})

test('an attestation that somebody alters in the table shows on the rule', async () => {
  const fatoumata = await as('fatoumata')
  const { endpoint, outputs } = await testCloud()
  const { organisation } = await fatoumata('readProfile', {})
  const { rules } = await fatoumata('readRegime', { params: { regime: 'ml' } })
  const params = { rule: rules[0]?.id ?? '' }
  await fatoumata('attestRule', {
    params,
    body: { textRead: 'Journal officiel, lu sur papier', citation: null },
    idempotencyKey: randomUUID(),
  })
  const { attestations, chain } = await fatoumata('readRule', { params })
  expect(chain).toEqual({ holds: true, fault: null })
  const sequence = attestations.at(-1)?.record.sequence ?? 0

  const table = DynamoDBDocumentClient.from(new DynamoDBClient(clientOptions(endpoint)))
  const Key = keys.attestation(organisation, sequence)
  const { Item } = await table.send(new GetCommand({ TableName: outputs.RegistryTable, Key }))
  const found = z
    .object({ attestation: z.record(z.string(), z.unknown()) })
    .loose()
    .parse(Item)
  const put = (item: Record<string, unknown>) =>
    table.send(new PutCommand({ TableName: outputs.RegistryTable, Item: item }))
  await put({ ...found, attestation: { ...found.attestation, textRead: 'Rien n’a été lu du tout' } })
  expect((await fatoumata('readRule', { params })).chain).toEqual({
    holds: false,
    fault: { fault: 'altered', sequence },
  })
  await put(found)
  expect((await fatoumata('readRule', { params })).chain.holds).toBe(true)
})
