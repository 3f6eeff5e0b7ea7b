import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Route } from '#api/route.ts'
import type { Actor } from '#domain/access/actor.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import { contentHash } from '#domain/record/hash.ts'
import { findReceipt, type Receipt } from '#store/receipts.ts'
import { RepeatedRequestError } from '#store/transact.ts'

/** Makes the receipt for an answer; a handler puts it into the transaction that earns the answer. */
export type Once = (answer: unknown) => Receipt

type Asked = { event: APIGatewayProxyEventV2; actor: Actor; given: { params: unknown; body: unknown } }

const replay = async ({ organisation, person, key, request }: Omit<Receipt, 'answer'>) => {
  const earlier = await findReceipt(organisation, person, key)
  if (earlier === undefined) return undefined
  if (earlier.request !== request) throw new RefusalError({ code: 'idempotency-key-reused' })
  return earlier
}

const unrepeatable: Once = () => {
  throw new TypeError('Only a writing route has receipts.')
}

/**
 * Runs a handler so that the same request, under the same Idempotency-Key, is done once and answered the same way
 * every time, also when both arrive at once: the receipt is part of the transaction, and who comes second finds it.
 */
export const answeredOnce = async (
  route: Route,
  { event, actor, given }: Asked,
  handle: (once: Once) => Promise<unknown>,
): Promise<unknown> => {
  if (route.power !== 'write') return handle(unrepeatable)
  const key = event.headers['idempotency-key']?.trim() ?? ''
  if (key === '' || key.length > 200) throw new RefusalError({ code: 'idempotency-key-missing' })
  const request = contentHash({ route: `${route.method} ${route.path}`, params: given.params, body: given.body })
  const receipt = { organisation: actor.organisation, person: actor.id, key, request }
  const earlier = await replay(receipt)
  if (earlier) return earlier.answer
  try {
    return await handle((answer) => ({ ...receipt, answer }))
  } catch (error) {
    // done by its twin after the receipt was looked for: what refuses this one may be the twin's own work, as in "already decided"
    const twin = error instanceof RepeatedRequestError || error instanceof RefusalError
    const first = twin ? await replay(receipt) : undefined
    if (first === undefined) throw error
    return first.answer
  }
}
