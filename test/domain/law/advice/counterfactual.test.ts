import { describe, expect, it } from 'vitest'
import { transfer } from '#domain/facts/transfer.ts'
import { counterfactualsOf } from '#domain/law/advice/counterfactual.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { baseCase, changed } from '#local/law/case.ts'

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const packs = currentPacks()
const facts = (given: Parameters<typeof changed>[1]) => transfer.parse(changed(baseCase(), given))

describe('the smallest changes that would help', () => {
  it('names the missing contract, and a domestic recipient', () => {
    const found = counterfactualsOf(facts({ to: 'FR', contract: null }), packs, at)
    expect(found.map(({ changes }) => changes.map(({ path }) => path))).toEqual(
      expect.arrayContaining([['contract'], ['recipient.country']]),
    )
  })

  it('names standard clauses for a transfer from France to India', () => {
    const found = counterfactualsOf(facts({ from: 'FR', to: 'IN' }), packs, at)
    expect(found.some(({ changes }) => changes.some(({ says }) => says.en.includes('2021/914')))).toBe(true)
  })

  it('has nothing to say where nothing is wrong', () => {
    expect(counterfactualsOf(facts({}), packs, at)).toEqual([])
  })
})
