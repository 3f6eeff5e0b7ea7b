import { expect, it } from 'vitest'
import { apply } from '#domain/law/assess/apply.ts'
import { assessmentFrom } from '#domain/law/assess/assess.ts'
import { withAttestations } from '#domain/law/book/with-attestations.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { contentHash } from '#domain/record/hash.ts'
import { baseCase, changed } from '#local/law/case.ts'
import { readScenarios } from '#local/law/scenarios.ts'

const base = baseCase()
const packs = currentPacks()
const rows = readScenarios().flatMap((one) => one.rows)

const attested = withAttestations(
  packs,
  packs.flatMap(({ regime, data }) =>
    data.rules
      .filter(({ verification }) => verification === 'unverified')
      .map(({ id }) => ({
        regime,
        rule: id,
        by: { id: '6b3c1f5e-0f0b-4c52-9a53-0f4f3d7a2c11', name: 'Aminata Diallo' },
        on: '2026-11-24',
        textRead: 'Journal officiel, l’édition imprimée, "facts":[]',
        citation: null,
      })),
  ),
  '2026-11-24',
)

/** The rows whose hash is not the one that anybody works out who has the assessment. */
const wronglySealed = (law: readonly LawPack[], some: typeof rows): string[] =>
  some.flatMap(({ name, given, on, known = '2026-11-24' }) => {
    const assessment = assessmentFrom(apply(changed(base, given), law, { validAt: on, knownAt: known }))
    const { hash, ...content } = structuredClone(assessment)
    return hash === contentHash(content) ? [] : [name]
  })

it('an assessment’s hash is that of its contents, as anybody can work it out', () => {
  expect(wronglySealed(packs, rows)).toEqual([])
})

it('so it is where an organisation attested every rule that nobody had verified', () => {
  expect(
    wronglySealed(
      attested,
      rows.filter((_, i) => i % 5 === 0),
    ),
  ).toEqual([])
})
