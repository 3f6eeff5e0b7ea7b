import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dataCategories,
  dataSubjects,
  evidence,
  purposes,
  recipientRoles,
  securityMeasures,
  transferTools,
} from '#domain/catalogues.ts'
import { apply } from '#domain/law/apply.ts'
import { asHandedIn, assess } from '#domain/law/assess.ts'
import { counterfactualsOf } from '#domain/law/counterfactual.ts'
import { obligationsOf } from '#domain/law/obligations.ts'
import { outlookOf } from '#domain/law/outlook.ts'
import { currentPacks } from '#domain/law/packs.ts'
import type { Draft } from '#domain/law/scene.ts'
import { outcomeOrder, recommend } from '#domain/law/weigh.ts'
import { supposing } from '#domain/law/what-if.ts'
import { type Transfer, transfer } from '#domain/transfer.ts'

const packs = currentPacks()
const codes = <C extends object>(catalogue: C) => Object.keys(catalogue)
const countries = [
  'ML',
  'FR',
  'DE',
  'GB',
  'CH',
  'US',
  'SN',
  'CI',
  'MA',
  'IN',
  'CN',
  'BR',
  'RW',
  'KE',
  'BF',
  'AQ',
  'TR',
  'TG',
]
const country = fc.constantFrom(...countries)
const someOf = (list: string[], min: number, max: number) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: min, maxLength: max })

const transfers: fc.Arbitrary<Transfer> = fc
  .record(
    {
      exporter: fc.record({ name: fc.constant('Djoliba Télécom'), country }),
      recipient: fc
        .record({
          country,
          role: fc.constantFrom(...codes(recipientRoles)),
          selfCertified: fc.option(fc.boolean(), { nil: undefined }),
          certifiedFor: fc.option(someOf(['uk-extension', 'swiss-us', 'employee-data'], 0, 3), { nil: undefined }),
        })
        .map(({ selfCertified, certifiedFor, ...recipient }) => ({
          ...recipient,
          ...(selfCertified === undefined ? {} : { selfCertified }),
          ...(certifiedFor === undefined ? {} : { certifiedFor }),
          name: 'Sahel Services',
          actsFor: recipient.role === 'processor' || recipient.role === 'subprocessor' ? 'exporter' : 'itself',
        })),
      service: fc.constant('Service'),
      purposes: someOf(codes(purposes), 1, 2),
      dataCategories: someOf(codes(dataCategories), 1, 3),
      dataSubjects: someOf(codes(dataSubjects), 1, 2),
      places: fc.record({
        hosting: someOf(countries, 1, 2),
        backup: someOf(countries, 0, 1),
        remoteAccess: someOf(countries, 0, 1),
        support: someOf(countries, 0, 1),
      }),
      tool: fc.constantFrom(...codes(transferTools)),
      securityMeasures: someOf(codes(securityMeasures), 0, 3),
      startsOn: fc.constant('2027-01-04'),
      contract: fc.constantFrom(null, '6b3c1f5e-0f0b-4c52-9a53-0f4f3d7a2c11'),
      evidence: someOf(codes(evidence), 0, 5),
      authorisedBy: someOf(countries, 0, 2),
      occasional: fc.boolean(),
      toolSignedOn: fc.constantFrom('2019-05-01', '2021-09-26', '2021-09-27', '2022-09-21', '2022-09-22'),
    },
    {
      requiredKeys: [
        'exporter',
        'recipient',
        'service',
        'purposes',
        'dataCategories',
        'dataSubjects',
        'places',
        'tool',
        'securityMeasures',
        'startsOn',
        'contract',
      ],
    },
  )
  .map((facts) => transfer.parse(facts))

const days = fc
  .constantFrom(
    '2012-06-01',
    '2015-10-05',
    '2015-10-06',
    '2018-05-25',
    '2020-07-16',
    '2021-09-27',
    '2022-12-27',
    '2023-07-10',
    '2025-01-29',
    '2026-02-05',
    '2026-11-24',
  )
  .map((validAt) => ({ validAt, knownAt: '2026-11-24' }))

const rank = (facts: Draft, at: { validAt: string; knownAt: string }, law = packs): number => {
  const { concluded, home } = apply(facts, law, at)
  return outcomeOrder.indexOf(recommend(concluded, home).outcome)
}

const turnedBy = <T>(list: readonly T[], by: number): T[] => {
  const at = by % Math.max(list.length, 1)
  return [...list.slice(at), ...list.slice(0, at)].reverse()
}

/** A draft: the transfer with some of its facts taken away. */
const without = (facts: Transfer, paths: readonly string[]): Draft => {
  const draft: Draft = structuredClone(facts)
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
  'toolSignedOn',
]

const runs = { numRuns: 150 }

describe('what always holds', () => {
  it('one more security measure never worsens the outcome', () => {
    fc.assert(
      fc.property(transfers, days, fc.constantFrom(...codes(securityMeasures)), (given, at, measure) => {
        const more = transfer.parse({ ...given, securityMeasures: [...new Set([...given.securityMeasures, measure])] })
        expect(rank(more, at)).toBeLessThanOrEqual(rank(given, at))
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
        expect(rank(after, at)).toBeLessThanOrEqual(rank(before, at))
      }),
      runs,
    )
  })

  it('the end of an adequacy decision never improves the outcome', () => {
    const adequate = packs.flatMap(({ data }) =>
      data.statuses.filter(({ decision }) => decision === 'adequate').map(({ id }) => id),
    )
    fc.assert(
      fc.property(transfers, days, fc.constantFrom(...adequate), (given, at, status) => {
        const without = supposing(packs, { kind: 'status-ends', status, lastDay: '1990-01-01' })
        expect(rank(given, at, without)).toBeGreaterThanOrEqual(rank(given, at))
      }),
      { numRuns: 40 },
    )
  })

  it('the order of facts, of lists and of packs is irrelevant', () => {
    fc.assert(
      fc.property(transfers, days, fc.integer({ min: 1, max: 99 }), (given, at, seed) => {
        const turned = transfer.parse(Object.fromEntries(turnedBy(Object.entries(given), seed)))
        expect(assess(turned, turnedBy(packs, seed), at)).toEqual(assess(given, packs, at))
      }),
      { numRuns: 40 },
    )
  })

  it('a draft never promises better than the whole facts give, and at best is as good as they turn out', () => {
    const stopped = outcomeOrder.indexOf('return')
    fc.assert(
      fc.property(
        transfers,
        days,
        fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 6 }),
        (given, at, missing) => {
          const whole = asHandedIn(given)
          const draft = without(given, missing)
          const applied = apply(draft, packs, at)
          const outlook = outlookOf(draft, applied, packs, at)
          const real = rank(whole, at)
          if (recommend(applied.concluded, applied.home).outcome === 'clear') expect(outcomeOrder[real]).toBe('clear')
          // which of the ways to stop it is, a missing fact may still turn: a gap that can be mended hides a doubt
          expect(Math.min(outcomeOrder.indexOf(outlook.atBest), stopped)).toBeLessThanOrEqual(real)
        },
      ),
      { numRuns: 100 },
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

  it('counterfactuals hold: the changed facts really come out as promised', () => {
    fc.assert(
      fc.property(transfers, days, (given, at) => {
        for (const { facts: changed, outcome } of counterfactualsOf(asHandedIn(given), packs, at)) {
          expect(outcomeOrder[rank(changed, at)]).toBe(outcome)
          expect(['clear', 'approve', 'approve-with-conditions']).toContain(outcome)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('the obligations are the union of those of the regimes', () => {
    fc.assert(
      fc.property(transfers, days, (given, at) => {
        const { regimes, concluded } = apply(asHandedIn(given), packs, at)
        const codesOf = (list: Parameters<typeof obligationsOf>[0]) =>
          obligationsOf(list).map(({ obligation }) => obligation)
        const law = codesOf(concluded.filter(({ finding }) => finding.regime !== 'policy'))
        expect(new Set(law)).toEqual(new Set(regimes.flatMap((regime) => codesOf(regime.concluded))))
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
