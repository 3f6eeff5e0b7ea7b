import { ruleVersions } from '#domain/law/book/rule-versions.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { checkedAttestations } from '#store/attestations.ts'

export const readRule: Handler<'readRule'> = async ({ actor, params }) => {
  const versions = ruleVersions(currentPacks(), params.rule)
  if (versions.length === 0) throw new RefusalError({ code: 'not-found' })
  const { records, fault } = await checkedAttestations(actor.organisation)
  return {
    versions,
    attestations: records
      .filter(({ attestation }) => attestation.rule === params.rule)
      .map(({ attestation, sequence, hash }) => ({ ...attestation, record: { sequence, hash } })),
    chain: { holds: fault === null, fault },
  }
}
