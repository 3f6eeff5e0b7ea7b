import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment.ts'
import { evidence, securityMeasures } from '#domain/facts/catalogues.ts'
import { type TransferDraft, transfer } from '#domain/facts/transfer.ts'
import { counterfactualsOf } from '#domain/law/advice/counterfactual.ts'
import { obligationsOf } from '#domain/law/advice/obligations.ts'
import { outlookOf } from '#domain/law/advice/outlook.ts'
import { realisticChanges } from '#domain/law/advice/realistic-changes.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { asHandedIn, assess } from '#domain/law/assess/assess.ts'
import { outcomeOrder, recommend } from '#domain/law/assess/weigh.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import { codes, country, days, packs, transfers, turningDays } from '#test/support/any-transfer.ts'

const rank = (facts: TransferDraft, at: { validAt: string; knownAt: string }, law = packs): number => {
  const { concluded, home } = apply(facts, law, at)
  return outcomeOrder.indexOf(recommend(concluded, home).outcome)
}

/**
 * How bad an outcome is, from 0. Whether a file goes back or a person has to establish the law, nothing can go on: what
 * completes a file may bring out that the rule it then rests on was never verified, which is no worse.
 */
const badness = (rank: number): number => {
  const outcome = outcomeOrder[rank]
  return outcome === 'refuse' ? 4 : Math.min(rank, outcomeOrder.indexOf('return'))
}

const turnedBy = <T>(list: readonly T[], by: number): T[] => {
  const at = by % Math.max(list.length, 1)
  return [...list.slice(at), ...list.slice(0, at)].reverse()
}

/** The same facts in another order: of the fields, of the fields within them, and of what the lists hold. */
const reordered = (value: unknown, by: number): unknown => {
  if (Array.isArray(value)) return turnedBy(value, by)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(turnedBy(Object.entries(value), by).map(([key, inner]) => [key, reordered(inner, by)]))
}

/** What an assessment says but for the order in which the facts it shows list their codes, which the hash covers too. */
const regardless = ({ hash: _, findings, ...rest }: Assessment) => ({
  ...rest,
  findings: findings.map(({ facts: read, ...finding }) => ({
    ...finding,
    facts: read.map(({ path, value }) => ({ path, value: Array.isArray(value) ? value.toSorted() : value })),
  })),
})

/** A draft: the transfer with some of its facts taken away. */
const without = (facts: TransferDraft, paths: readonly string[]): TransferDraft => {
  const draft: TransferDraft = structuredClone(facts)
  for (const path of paths) {
    const [head = '', tail] = path.split('.')
    if (tail === undefined) Reflect.deleteProperty(draft, head)
    else {
      const inner: unknown = Reflect.get(draft, head)
      if (typeof inner === 'object' && inner !== null) Reflect.deleteProperty(inner, tail)
    }
  }
  return draft
}

const facts = [
  'exporter.country',
  'recipient.country',
  'recipient.role',
  'recipient.actsFor',
  'recipient.selfCertified',
  'purposes',
  'dataCategories',
  'dataSubjects',
  'places.hosting',
  'places.backup',
  'places.remoteAccess',
  'places.support',
  'tool',
  'securityMeasures',
  'contract',
  'evidence',
  'authorisedBy',
  'occasional',
  'startsOn',
]

const runs = { numRuns: 150 }

/** The pack as if these of its decisions had ended on a day, where they had not before. */
const withoutStatuses = (pack: LawPack, ids: readonly string[], lastDay: string): LawPack => {
  const { data, hash, trees } = pack
  if (!data.statuses.some(({ id }) => ids.includes(id))) return pack
  const statuses = data.statuses.flatMap((status) => {
    const { from, to } = status.valid
    if (!ids.includes(status.id) || (to !== undefined && to <= lastDay)) return [status]
    return lastDay < from ? [] : [{ ...status, valid: { from, to: lastDay } }]
  })
  return openPack({ data: { ...data, statuses }, hash, trees })
}

describe('what always holds', () => {
  it('one more security measure never worsens the outcome', () => {
    fc.assert(
      fc.property(transfers, days, fc.constantFrom(...codes(securityMeasures)), (given, at, measure) => {
        const more = transfer.parse({ ...given, securityMeasures: [...new Set([...given.securityMeasures, measure])] })
        expect(badness(rank(more, at))).toBeLessThanOrEqual(badness(rank(given, at)))
      }),
      runs,
    )
  })

  it('one more piece of evidence, or one more authorisation, never worsens the outcome', () => {
    fc.assert(
      fc.property(transfers, days, fc.constantFrom(...codes(evidence)), country, (given, at, proof, authority) => {
        const before = asHandedIn(given)
        const after = {
          ...before,
          ...transfer.pick({ evidence: true, authorisedBy: true }).parse({
            evidence: [...new Set([...(before.evidence ?? []), proof])],
            authorisedBy: [...new Set([...(before.authorisedBy ?? []), authority])],
          }),
        }
        expect(badness(rank(after, at))).toBeLessThanOrEqual(badness(rank(before, at)))
      }),
      runs,
    )
  })

  it('the end of adequacy decisions, of one, of several or of all, never improves the outcome', () => {
    const adequate = packs.flatMap(({ data }) =>
      data.statuses.filter(({ decision }) => decision === 'adequate').map(({ id }) => id),
    )
    const ends = fc.oneof(
      fc.constantFrom(...adequate).map((one) => [one]),
      fc.subarray(adequate, { minLength: 2, maxLength: 6 }),
      fc.constant(adequate),
    )
    fc.assert(
      fc.property(transfers, days, ends, fc.constantFrom(...turningDays), (given, at, statuses, lastDay) => {
        const without = packs.map((pack) => withoutStatuses(pack, statuses, lastDay))
        expect(rank(given, at, without)).toBeGreaterThanOrEqual(rank(given, at))
      }),
      { numRuns: 60 },
    )
  })

  it('the order of facts, of lists and of packs is irrelevant', () => {
    fc.assert(
      fc.property(transfers, days, fc.integer({ min: 1, max: 99 }), (given, at, seed) => {
        const turned = transfer.parse(Object.fromEntries(turnedBy(Object.entries(given), seed)))
        expect(assess(turned, turnedBy(packs, seed), at)).toEqual(assess(given, packs, at))
        const mixed = transfer.parse(reordered(given, seed))
        expect(regardless(assess(mixed, turnedBy(packs, seed), at))).toEqual(regardless(assess(given, packs, at)))
      }),
      { numRuns: 60 },
    )
  })

  it('a draft is never told better than the whole facts give, and at best is as good as they turn out', () => {
    const stopped = outcomeOrder.indexOf('return')
    fc.assert(
      fc.property(
        transfers,
        days,
        fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 8 }),
        (given, at, missing) => {
          const draft = without(asHandedIn(given), missing)
          const applied = apply(draft, packs, at)
          const real = rank(asHandedIn(given), at)
          // which of the ways to stop it is, a missing fact may still turn: a gap that can be mended hides a doubt
          const told = outcomeOrder.indexOf(recommend(applied.concluded, applied.home).outcome)
          expect(told).toBeGreaterThanOrEqual(Math.min(real, stopped))
          const { atBest, atWorst } = outlookOf(draft, applied, packs, at)
          expect(Math.min(outcomeOrder.indexOf(atBest), stopped)).toBeLessThanOrEqual(real)
          expect(outcomeOrder.indexOf(atWorst)).toBeGreaterThanOrEqual(Math.min(real, stopped))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a settled draft has no questions left, and only missing facts are asked', () => {
    fc.assert(
      fc.property(
        transfers,
        days,
        fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 6 }),
        (given, at, missing) => {
          const draft = without(given, missing)
          const outlook = outlookOf(draft, apply(draft, packs, at), packs, at)
          if (outlook.settled) expect(outlook.questions).toEqual([])
          const optional = [
            'recipient.selfCertified',
            'recipient.certifiedFor',
            'evidence',
            'authorisedBy',
            'occasional',
            'toolSignedOn',
          ]
          for (const { path } of outlook.questions) expect([...missing, ...optional]).toContain(path)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('counterfactuals hold: the changed facts really come out as promised, and no smaller change would do', () => {
    const good = ['clear', 'approve', 'approve-with-conditions']
    fc.assert(
      fc.property(
        transfers,
        days,
        fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 3 }),
        (given, at, missing) => {
          const whole = without(asHandedIn(given), missing)
          const found = counterfactualsOf(whole, packs, at)
          for (const { facts: changed, outcome } of found) {
            expect(outcomeOrder[rank(changed, at)]).toBe(outcome)
            expect(good).toContain(outcome)
          }
          const [first] = found
          if (first === undefined) return
          const single = realisticChanges(whole).filter(({ apply: change }) =>
            good.includes(outcomeOrder[rank(change(whole), at)] ?? ''),
          )
          const smallest = single.length > 0 ? 1 : 2
          expect(first.changes.length).toBeGreaterThanOrEqual(smallest)
          if (smallest === 1) expect(first.changes.length).toBe(1)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('the obligations are the union of those of the regimes, each in its strictest version', () => {
    const severities = ['informs', 'asks', 'stops']
    const outcomes = ['met', 'unknown', 'unmet']
    fc.assert(
      fc.property(transfers, days, (given, at) => {
        const { regimes, concluded } = apply(asHandedIn(given), packs, at)
        const united = obligationsOf(concluded.filter(({ finding }) => finding.regime !== 'policy'))
        const apart = regimes.flatMap((regime) => obligationsOf(regime.concluded))
        expect(new Set(united.map((one) => one.obligation))).toEqual(new Set(apart.map((one) => one.obligation)))
        for (const one of united) {
          const versions = apart.filter(({ obligation }) => obligation === one.obligation)
          const rules = versions.flatMap((version) => version.rules.map(({ rule }) => rule))
          expect(one.rules.map(({ rule }) => rule).sort()).toEqual(rules.sort())
          const strictest = (scale: string[], of: (version: (typeof versions)[number]) => string) =>
            scale[Math.max(...versions.map((version) => scale.indexOf(of(version))))]
          expect(one.outcome).toBe(strictest(outcomes, ({ outcome }) => outcome))
          expect(one.severity).toBe(strictest(severities, ({ severity }) => severity))
        }
      }),
      runs,
    )
  })

  it('nothing that was never verified clears by itself', () => {
    fc.assert(
      fc.property(transfers, days, (given, at) => {
        const { findings, recommendation } = assess(given, packs, at)
        const doubtful = findings.some(
          ({ verification, severity, regime }) =>
            verification === 'unverified' && severity !== 'informs' && regime !== 'policy',
        )
        if (doubtful) expect(recommendation.route).toBe('dpo')
      }),
      runs,
    )
  })
})
