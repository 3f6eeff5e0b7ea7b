import { describe, expect, it } from 'vitest'
import { type Assessment, assessment, type Finding } from '#domain/assessment.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { assess } from '#domain/law/assess/assess.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { contentHash } from '#domain/record/hash.ts'
import { supposing } from '#domain/what-if/law-change.ts'
import { baseCase, changed } from '#local/law/case.ts'

const packs = currentPacks()
type Given = Parameters<typeof changed>[1]

const assessed = (given: Given, on: string): Assessment =>
  assess(transfer.parse(changed(baseCase(), given)), packs, { validAt: on, knownAt: '2026-11-25' })

const findingIn = ({ findings }: Assessment, rule: string): Finding | undefined =>
  findings.find((one) => one.rule === rule)

/** The decisions that a rule's finding rests on, each with what it came to. */
const read = (given: Given, on: string, rule: string): string[] =>
  (findingIn(assessed(given, on), rule)?.statuses ?? []).map(({ status, outcome }) => `${status} ${outcome}`)

const toUs = { from: 'FR', to: 'US' }

describe('a finding cites the decision on a country that it rests on', () => {
  it.each<[string, Given, string, string, string[]]>([
    [
      'the certified recipient',
      { ...toUs, 'recipient.selfCertified': true },
      '2024-03-01',
      'EU-45-1',
      ['EU-ADEQ-US-DPF met'],
    ],
    [
      'the recipient without certification',
      { ...toUs, 'recipient.selfCertified': false },
      '2024-03-01',
      'EU-46-1',
      ['EU-ADEQ-US-DPF unmet'],
    ],
    [
      'a recipient of whom nobody knows',
      { ...toUs, 'recipient.selfCertified': '?' },
      '2024-03-01',
      'EU-46-1',
      ['EU-ADEQ-US-DPF unknown'],
    ],
    [
      'the framework that was annulled',
      { ...toUs, 'recipient.selfCertified': true },
      '2021-01-01',
      'EU-46-1',
      ['EU-ADEQ-US-PS unmet'],
    ],
    ['the bridge after Brexit', { from: 'FR', to: 'GB' }, '2021-02-01', 'EU-BRIDGE', ['EU-BRIDGE-GB met']],
    [
      'the country of which it is said that there is none',
      { from: 'FR', to: 'ML' },
      '2026-11-25',
      'EU-46-1',
      ['EU-NONE-ML unmet'],
    ],
    ['the country of which nothing was ever decided', { from: 'FR', to: 'SN' }, '2026-11-25', 'EU-46-1', []],
    ['a rule that asks for no country', toUs, '2026-11-25', 'EU-32', []],
  ])('%s', (_, given, on, rule, expected) => {
    expect(findingIn(assessed(given, on), rule)).toBeDefined()
    expect(read(given, on, rule)).toEqual(expected)
  })

  it('with number, days, source, what ended it and what it depended on', () => {
    const [annulled] = findingIn(assessed(toUs, '2021-01-01'), 'EU-46-1')?.statuses ?? []
    expect(annulled).toMatchObject({
      country: 'US',
      regime: 'eu-gdpr',
      from: '2016-07-12',
      to: '2020-07-15',
      ended: { en: 'Declared invalid, CJEU C-311/18' },
      citation: { text: { en: expect.stringContaining('(EU) 2016/1250') } },
      verification: 'secondary',
    })
    const [inForce] =
      findingIn(assessed({ ...toUs, 'recipient.selfCertified': false }, '2024-03-01'), 'EU-46-1')?.statuses ?? []
    expect(inForce).toMatchObject({ to: null, ended: null })
    expect(inForce?.lacking.map(({ en }) => en).join()).toContain('ACTIVE')
  })

  it('each once, whatever the condition asks twice', () => {
    for (const given of [toUs, { from: 'FR', to: 'CH' }, { from: 'GB', to: 'US' }, { from: 'CH', to: 'GB' }])
      for (const { statuses = [] } of assessed(given, '2026-11-25').findings)
        expect(new Set(statuses.map(({ country, regime, status }) => [country, regime, status].join())).size).toBe(
          statuses.length,
        )
  })

  it('under the law of the exporter’s country where the approval policy asks for it', () => {
    const law = supposing(packs, { kind: 'status-begins', regime: 'ml', country: 'FR', firstDay: '2026-01-01' })
    const facts = transfer.parse(changed(baseCase(), { to: 'FR', tool: 'none' }))
    const found = assess(facts, law, { validAt: '2026-11-25', knownAt: '2026-11-25' })
    expect(findingIn(found, 'POL-COMPARABLE')).toMatchObject({
      outcome: 'met',
      statuses: [{ regime: 'ml', country: 'FR', outcome: 'met' }],
    })
  })

  it('says so where the decision ends before the flow starts', () => {
    const given = { from: 'FR', to: 'GB', startsOn: '2032-02-01' }
    expect(read(given, '2031-12-01', 'EU-46-1')).toEqual(['EU-ADEQ-GB-3 unmet'])
  })
})

describe('a decision that nobody verified', () => {
  it.each([
    ['NZ', 'CH-ADEQ-LIST'],
    ['CA', 'CH-ADEQ-CA'],
  ])('never clears a transfer by itself: Switzerland to %s', (to, status) => {
    const found = assessed({ from: 'CH', to }, '2026-11-25')
    expect(found.recommendation.outcome).not.toBe('clear')
    expect(found.recommendation.route).toBe('dpo')
    const resting = found.findings.filter(({ statuses = [] }) => statuses.some((one) => one.status === status))
    expect(resting.length).toBeGreaterThan(0)
    for (const { statuses = [] } of resting)
      expect(statuses).toContainEqual(
        expect.objectContaining({ status, outcome: 'unknown', verification: 'unverified' }),
      )
  })
})

describe('an assessment from before findings named decisions', () => {
  it('still fits, and its seal with it', () => {
    const { hash: _, ...content } = assessed(toUs, '2024-03-01')
    const older = { ...content, findings: content.findings.map(({ statuses: __, ...finding }) => finding) }
    const stored = { ...older, hash: contentHash(older) }
    const { hash, ...read } = assessment.parse(JSON.parse(JSON.stringify(stored)))
    expect(hash).toBe(contentHash(read))
  })
})
