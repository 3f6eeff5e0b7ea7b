import { describe, expect, it } from 'vitest'
import { transfer } from '#domain/facts/transfer.ts'
import { assess } from '#domain/law/assess/assess.ts'
import { withAttestations } from '#domain/law/book/with-attestations.ts'
import { packData } from '#domain/law/pack/pack.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { supposing } from '#domain/what-if/law-change.ts'
import { baseCase, changed } from '#local/law/case.ts'

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const packs = currentPacks()
const facts = (given: Parameters<typeof changed>[1]) => transfer.parse(changed(baseCase(), given))

describe('a rule that an authorised person attests', () => {
  const camille = { id: 'camille', name: 'Camille Traoré' }
  const attestation = {
    regime: 'uk',
    rule: 'UK-28',
    by: camille,
    on: '2026-11-20',
    textRead: 'UK GDPR, article 28, legislation.gov.uk, read on 20 November 2026',
    citation: { fr: 'art. 28(3)', en: 'art. 28(3)' },
  }
  const british = facts({ from: 'GB', to: 'GB' })

  it('counts as verified from that day on, and the record says who read what', () => {
    const before = assess(british, packs, at)
    const after = assess(british, withAttestations(packs, [attestation], at.knownAt), at)
    expect(before.recommendation).toMatchObject({ outcome: 'approve', route: 'dpo' })
    expect(after.recommendation).toMatchObject({ outcome: 'clear', route: 'auto' })
    expect(after.findings.find(({ rule }) => rule === 'UK-28')).toMatchObject({
      verification: 'text',
      attested: { by: camille, on: '2026-11-20' },
      citation: { text: { en: 'UK GDPR, art. 28(3)' } },
    })
  })

  it('leaves a pack that can be shown as any other', () => {
    const supposed = supposing(packs, { kind: 'status-begins', regime: 'uk', country: 'KE', firstDay: '2026-11-01' })
    for (const { data } of [...withAttestations(packs, [attestation], at.knownAt), ...supposed])
      expect(packData.safeParse(data).error?.issues).toBeUndefined()
  })

  it('does not count before it was given', () => {
    const known = { ...at, knownAt: '2026-11-24' }
    const later = withAttestations(packs, [{ ...attestation, on: '2026-11-25' }], known.knownAt)
    expect(assess(british, later, known).recommendation.route).toBe('dpo')
  })
})
