import { describe, expect, it } from 'vitest'
import { transfer } from '#domain/facts/transfer.ts'
import { advise } from '#domain/law/advice/advise.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { baseCase, changed } from '#local/law/case.ts'

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const packs = currentPacks()
const facts = (given: Parameters<typeof changed>[1]) => transfer.parse(changed(baseCase(), given))

describe('several regimes at once', () => {
  it('are one obligation where they ask the same, in the strictest version', () => {
    const { obligations } = advise(facts({ to: 'FR', securityMeasures: [] }), packs, at)
    const security = obligations.find(({ obligation }) => obligation === 'security-measures')
    expect(security?.rules.map(({ rule }) => rule)).toEqual(['EU-32', 'ML-SEC-01'])
    expect(security?.outcome).toBe('unmet')
  })

  it('are named as in conflict where no one tool suits both', () => {
    const before2026 = { ...at, validAt: '2025-12-31' }
    const { conflicts } = advise(facts({ from: 'CN', to: 'FR', authorisedBy: [] }), packs, before2026)
    expect(conflicts.map(({ regimes }) => regimes)).toEqual([['cn', 'eu-gdpr']])
  })
})
