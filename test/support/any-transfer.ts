import fc from 'fast-check'
import {
  dataCategories,
  dataSubjects,
  evidence,
  purposes,
  recipientRoles,
  securityMeasures,
  transferTools,
} from '#domain/facts/catalogues.ts'
import { type Transfer, transfer } from '#domain/facts/transfer.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

export const packs = currentPacks()
export const codes = <C extends object>(catalogue: C) => Object.keys(catalogue)
/** The countries that the packs say most about; and every country that any pack names, with one that none does. */
const leading = [
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
  'TR',
  'TG',
  'NO',
]
const countries = [
  ...new Set([
    ...packs.flatMap(({ data }) => [
      ...data.countries,
      ...data.groups.flatMap(({ members }) => members.flatMap((member) => member.countries)),
      ...data.statuses.flatMap((status) => status.countries ?? []),
    ]),
    'AQ',
  ]),
].sort()
export const country = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...leading) }, fc.constantFrom(...countries))
const places = (min: number, max: number) => fc.uniqueArray(country, { minLength: min, maxLength: max })
const someOf = (list: string[], min: number, max: number) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: min, maxLength: max })

/** Any transfer at all, over every country that a pack names. */
export const transfers: fc.Arbitrary<Transfer> = fc
  .record(
    {
      exporter: fc.record({ name: fc.constant('Djoliba Télécom'), country }),
      recipient: fc
        .record({
          country,
          role: fc.constantFrom(...codes(recipientRoles)),
          selfCertified: fc.option(fc.boolean(), { nil: undefined }),
          certifiedFor: fc.option(someOf(['uk-extension', 'swiss-us', 'employee-data'], 0, 3), { nil: undefined }),
          forExporter: fc.boolean(),
        })
        .map(({ selfCertified, certifiedFor, forExporter, ...recipient }) => ({
          ...recipient,
          ...(selfCertified === undefined ? {} : { selfCertified }),
          ...(certifiedFor === undefined ? {} : { certifiedFor }),
          name: 'Sahel Services',
          actsFor:
            recipient.role === 'processor' ||
            recipient.role === 'subprocessor' ||
            (recipient.role === 'group-company' && forExporter)
              ? 'exporter'
              : 'itself',
        })),
      service: fc.constant('Service'),
      purposes: someOf(codes(purposes), 1, 2),
      dataCategories: someOf(codes(dataCategories), 1, 3),
      dataSubjects: someOf(codes(dataSubjects), 1, 2),
      places: fc.record({
        hosting: places(1, 2),
        backup: places(0, 1),
        remoteAccess: places(0, 1),
        support: places(0, 1),
      }),
      tool: fc.constantFrom(...codes(transferTools)),
      securityMeasures: someOf(codes(securityMeasures), 0, 3),
      startsOn: fc.constantFrom('2001-01-01', '2021-09-27', '2026-11-24', '2027-01-04', '2032-01-05'),
      contract: fc.constantFrom(null, '6b3c1f5e-0f0b-4c52-9a53-0f4f3d7a2c11'),
      evidence: someOf(codes(evidence), 0, 5),
      authorisedBy: places(0, 2),
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

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The days on both sides of every change of law that the packs know. */
export const turningDays = [
  ...new Set(
    packs
      .flatMap(({ data }) => [
        ...data.rules,
        ...data.statuses,
        ...data.tools,
        ...data.groups.flatMap((one) => one.members),
      ])
      .flatMap(({ valid: { from, to } }) => [dayBefore(from), from, ...(to === undefined ? [] : [to, dayAfter(to)])]),
  ),
].sort()

/** A day to ask for: one on which some law turns, or today’s. */
export const days = fc
  .oneof({ weight: 2, arbitrary: fc.constantFrom(...turningDays) }, fc.constant('2026-11-24'))
  .map((validAt) => ({ validAt, knownAt: '2026-11-24' }))
