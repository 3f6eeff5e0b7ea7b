import { describe, expect, it } from 'vitest'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import { apply, riskOf } from '#domain/law/assess/apply.ts'
import { conclude } from '#domain/law/assess/finding.ts'
import type { Conclusions } from '#domain/law/condition/scene.ts'
import { lawInForce } from '#domain/law/in-force/law-in-force.ts'
import { sceneOf } from '#domain/law/in-force/scene-of.ts'
import { isLive } from '#domain/law/pack/live.ts'
import { loadPacks } from '#domain/law/pack/load.ts'
import type { Moment } from '#domain/law/pack/pack.ts'
import { baseCase, changedOn } from '#local/law/case.ts'
import { checkPacks } from '#local/law/check-packs.ts'
import { readPacks } from '#local/law/pack-files.ts'

const packs = loadPacks(checkPacks(readPacks()).packs)
const base = baseCase()

/** What an approval policy sees of a transfer. */
const concludedOf = (facts: TransferDraft, at: Moment): Conclusions => {
  const { law, concluded } = apply(facts, packs, at)
  return { ...law, risk: riskOf(concluded).level }
}

const inside = (day: string, { from, to }: { from: string; to?: string | undefined }) =>
  day < from ? from : to !== undefined && day > to ? to : day

for (const pack of packs)
  describe(`each rule of ${pack.data.name.en} does what its examples say`, () => {
    for (const compiled of pack.rules)
      for (const { given, expect: expected, on } of compiled.rule.examples) {
        const { rule } = compiled
        const at = { validAt: on ?? inside('2026-11-24', rule.valid), knownAt: inside('2026-11-24', rule.recorded) }
        it(`${rule.id} on ${at.validAt} is ${expected} given ${JSON.stringify(given)}`, () => {
          const facts = changedOn(base, given, at.validAt)
          const conclusions = pack.data.kind === 'policy' ? concludedOf(facts, at) : undefined
          const law = lawInForce(packs, at)
          const own = [...law.laws, ...law.policies].find((one) => one.pack === pack)
          if (own === undefined) throw new Error('the pack is gone')
          const concluded = conclude(sceneOf(facts, law, own, undefined, conclusions), compiled)
          expect(isLive(rule, at)).toBe(true)
          expect(concluded?.finding.outcome ?? 'not-applicable').toBe(expected)
        })
      }
  })
