import { ruleVersions } from '#domain/law/book/rule-versions.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import { dayOf } from '#domain/time.ts'
import type { Handler } from '#functions/api/door.ts'
import { attest } from '#store/attestations.ts'

export const attestRule: Handler<'attestRule'> = async ({ actor, params, body, stamp, once }) => {
  const [latest] = ruleVersions(currentPacks(), params.rule)
  if (latest === undefined) throw new RefusalError({ code: 'not-found' })
  const { by, at } = stamp
  const attestation = { regime: latest.regime, rule: params.rule, by, on: dayOf(at), ...body }
  await attest(actor.organisation, attestation, stamp, once(attestation))
  return attestation
}
