import { randomUUID } from 'node:crypto'
import type { Grant, TransferCase } from '#domain/case/case.ts'
import type { Ruling } from '#domain/case/ruling.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import type { Language } from '#domain/words/language.ts'
import { clientFor, settled } from '#local/demo/script-client.ts'
import { signIn } from '#local/demo/sign-in.ts'
import { testCloud } from '#test/support/cloud.ts'
import type { Call } from '#web/api/client.ts'
import { ProblemError } from '#web/api/errors.ts'

/** The demo's people by their first name. */
export type Name = 'awa' | 'moussa' | 'fatoumata' | 'ibrahim' | 'mariam' | 'ousmane' | 'kadiatou'

/** A person's ID token, got by signing in with their password. */
export const tokenOf = async (name: Name): Promise<string> => {
  const { endpoint, outputs, users } = await testCloud()
  const user = users.find(({ email }) => email.startsWith(`${name}.`))
  if (user === undefined) throw new Error(`There is no demo user called ${name}.`)
  return signIn(endpoint, outputs, user)
}

/** The API as this person calls it over HTTP, with their own token. */
export const as = async (name: Name, language: Language = 'fr'): Promise<Call> => {
  const { origin } = await testCloud()
  return clientFor(origin, await tokenOf(name), language)
}

export const file = (call: Call, facts: Transfer): Promise<TransferCase> =>
  call('submitCase', { body: facts, idempotencyKey: randomUUID() })

/** Files a request and waits until its assessment is done. */
export const fileAndWait = async (call: Call, facts: Transfer): Promise<TransferCase> =>
  settled(call, (await file(call, facts)).id)

export const decide = (call: Call, c: Pick<TransferCase, 'id' | 'version'>, ruling: Ruling): Promise<TransferCase> =>
  call('decideCase', {
    params: { case: c.id },
    body: { version: c.version, ruling },
    idempotencyKey: randomUUID(),
  })

export const approval: Ruling = { outcome: 'approved', reason: 'Garanties suffisantes.', conditions: [] }

/** Records the first authorisation that an approved case waits for. */
export const recordGrant = async (call: Call, c: TransferCase, more: Partial<Grant> = {}): Promise<TransferCase> => {
  if (c.status !== 'awaiting-authorisation')
    throw new Error(`Case ${c.id} is ${c.status}: it waits for no authorisation.`)
  const [needed] = c.authorisations
  if (needed === undefined) throw new Error(`Case ${c.id} needs no authorisation.`)
  const grant = {
    regime: needed.regime,
    authority: needed.authority,
    reference: 'EXEMPLE-2026-17',
    grantedOn: new Date().toISOString().slice(0, 10),
    expiresOn: null,
    document: null,
    ...more,
  }
  return call('recordAuthorisation', {
    params: { case: c.id },
    body: { version: c.version, grant },
    idempotencyKey: randomUUID(),
  })
}

/** The problem that a call is answered with; fails where it is not refused. */
export const refusalOf = async (call: Promise<unknown>): Promise<ProblemError> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
  throw new Error('The call was expected to be refused, and was not.')
}

/** The case once it satisfies `wanted`; fails after `seconds`. */
export const until = async (
  call: Call,
  id: string,
  wanted: (c: TransferCase) => boolean,
  seconds = 60,
): Promise<TransferCase> => {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const { case: c } = await call('readCase', { params: { case: id } })
    if (wanted(c)) return c
    if (Date.now() > end) throw new Error(`Case ${id} is still ${c.status} (attempt ${c.attempt}) after ${seconds} s.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
