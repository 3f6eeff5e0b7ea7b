import { describe, expect, test } from 'vitest'
import { advise } from '#domain/law/advice/advise.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { withRole } from '#web/intake/_lib/answers.ts'
import { type Draft, emptyDraft } from '#web/intake/_lib/draft.ts'
import { knownFacts } from '#web/intake/_lib/known-facts.ts'
import { type Consulted, isAnswered, legalQuestions, recordQuestions } from '#web/intake/_lib/questions.ts'
import { reasonsOf } from '#web/intake/_lib/reasons.ts'
import { remaining } from '#web/intake/_lib/remaining.ts'
import type { LegalPointer } from '#web/intake/_lib/steps.ts'
import { type Reasons, reasonsNext, type Why, whyAsked } from '#web/intake/_lib/why.ts'

const at = { validAt: '2026-11-25', knownAt: '2026-11-25' }

const draftOn = (over: Partial<Draft>, who: Partial<Draft['recipient']> = {}): Draft => {
  const empty = emptyDraft({ name: 'Djoliba Télécom', country: 'ML' })
  return { ...empty, ...over, recipient: { ...empty.recipient, ...who } }
}
const described = {
  purposes: ['billing' as const],
  dataCategories: ['contact' as const],
  dataSubjects: ['subscribers' as const],
}
const processor = (country: string) => ({ ...withRole(draftOn({}).recipient, 'processor'), country })
const partner = (country: string) => ({ ...withRole(draftOn({}).recipient, 'partner'), country })
const fromFrance = { exporter: { name: 'Karité SAS', country: 'FR' } }

const consult = (draft: Draft): Consulted => {
  const facts = knownFacts(draft, new Set(['who', 'what', 'where']))
  return facts === null ? { is: 'unanswered' } : { is: 'answered', advice: advise(facts, currentPacks(), at) }
}
const adviceOf = (draft: Draft) => {
  const consulted = consult(draft)
  return consulted.is === 'answered' ? consulted.advice : undefined
}

const why = (pointer: LegalPointer, draft: Draft, reasons: Reasons = {}) =>
  whyAsked(pointer, {
    advice: adviceOf(draft),
    consulted: consult(draft),
    reasons,
    isAnswered: isAnswered(draft, pointer),
  })

const home = { ...described, whereabouts: 'home' as const }
const there = { ...described, whereabouts: 'there' as const }
const inIndia = {
  ...described,
  whereabouts: 'several' as const,
  places: { hosting: ['IN'], backup: [], remoteAccess: [], support: [] },
}

const cases: { who: string; draft: Draft; legal: string[]; record: number }[] = [
  { who: 'a vendor at home', draft: draftOn(home, processor('ML')), legal: ['/securityMeasures'], record: 9 },
  {
    who: 'a vendor at home that hosts in India',
    draft: draftOn(inIndia, processor('ML')),
    legal: ['/tool', '/authorisedBy', '/securityMeasures'],
    record: 13,
  },
  {
    who: 'a partner in Senegal',
    draft: draftOn(there, partner('SN')),
    legal: ['/evidence', '/tool', '/authorisedBy', '/securityMeasures'],
    record: 9,
  },
  {
    who: 'a vendor in the Union',
    draft: draftOn(there, processor('FR')),
    legal: ['/tool', '/contract', '/securityMeasures', '/authorisedBy'],
    record: 9,
  },
  {
    who: 'a vendor in the United States: under Malian law its certification changes nothing',
    draft: draftOn(there, processor('US')),
    legal: ['/tool', '/authorisedBy', '/securityMeasures'],
    record: 9,
  },
  {
    who: 'a French exporter’s vendor in the United States: there its certification decides',
    draft: draftOn({ ...there, ...fromFrance }, processor('US')),
    legal: ['/recipient/selfCertified', '/tool', '/evidence', '/contract', '/authorisedBy', '/securityMeasures'],
    record: 9,
  },
  {
    who: 'a French exporter’s vendor in Switzerland: an adequate country needs no tool',
    draft: draftOn({ ...there, ...fromFrance }, processor('CH')),
    legal: ['/contract', '/evidence', '/securityMeasures'],
    record: 9,
  },
  {
    who: 'an advertising campaign at home: objections have to be honoured',
    draft: draftOn({ ...home, purposes: ['marketing'] }, processor('ML')),
    legal: ['/evidence', '/securityMeasures'],
    record: 9,
  },
]

describe('The questions of the form', () => {
  test.each(cases)('for $who', ({ draft, legal, record }) => {
    expect(legalQuestions(draft, consult(draft))).toEqual(legal)
    // who sends is known beforehand
    const open = recordQuestions(draft).filter((pointer) => !pointer.startsWith('/exporter'))
    expect(open).toHaveLength(record)
  })

  test('raise no legal question while what the record needs may still make it fall away', () => {
    expect(legalQuestions(draftOn({}), consult(draftOn({})))).toEqual(['/securityMeasures'])
  })

  test('are those that make sense, all of them, while the law does not answer', () => {
    expect(legalQuestions(draftOn(home, processor('ML')), { is: 'unanswered' })).toEqual([
      '/evidence',
      '/authorisedBy',
      '/securityMeasures',
      '/contract',
    ])
    const toTheStates = draftOn({ ...there, tool: 'scc-2021-914' }, processor('US'))
    expect(legalQuestions(toTheStates, { is: 'unanswered' })).toEqual(
      expect.arrayContaining(['/tool', '/toolSignedOn', '/recipient/selfCertified']),
    )
  })

  test('are all asked where nobody but a person can say what the law is', () => {
    const draft = draftOn({ ...there, exporter: { name: 'Base Australe', country: 'AQ' } }, processor('ML'))
    expect(legalQuestions(draft, consult(draft))).toEqual([
      '/tool',
      '/evidence',
      '/authorisedBy',
      '/securityMeasures',
      '/contract',
    ])
    expect(why('/evidence', draft)).toEqual({ is: 'a-person' })
  })

  test('are not known while the law is being asked', () => {
    expect(legalQuestions(draftOn(home), { is: 'waiting' })).toBeNull()
  })

  test('that are left get fewer with every answer, and what was left empty on purpose is not left', () => {
    const draft = draftOn(home, processor('ML'))
    const all = remaining(draftOn({}), ['/securityMeasures'], new Set())
    expect(all).toBe(10)
    expect(remaining(draft, ['/securityMeasures'], new Set())).toBeLessThan(all)
    const done = { ...draft, service: 'Facturation', startsOn: '2026-12-30' }
    const named = { ...done, recipient: { ...done.recipient, name: 'Ségou Paiement' } }
    expect(remaining(named, ['/securityMeasures'], new Set())).toBe(1)
    expect(remaining(named, ['/securityMeasures'], new Set(['protection']))).toBe(0)
    expect(remaining(named, ['/tool'], new Set(['protection']))).toBe(1)
  })
})

describe('Why a legal question is asked', () => {
  const draft = draftOn(inIndia, processor('ML'))
  const rulesOf = (is: Why | null) => (is?.is === 'law' ? is.findings.map(({ rule }) => rule) : is)

  test('is the rule that waits for the answer', () => {
    expect(rulesOf(why('/authorisedBy', draft))).toEqual(['ML-TRF-01'])
  })

  test('is the rule that has read it, once it is answered', () => {
    expect(rulesOf(why('/authorisedBy', { ...draft, authorisedBy: ['ML'] }))).toEqual(['ML-TRF-01'])
  })

  test('stays what it was where an answer made the rule fall away', () => {
    const advice = adviceOf(draft)
    const before = advice === undefined ? {} : reasonsNext({}, ['/tool'], advice)
    const answered: Draft = { ...draft, whereabouts: 'home', tool: 'ad-hoc-clauses' }
    const after = adviceOf(answered)
    const reasons = after === undefined ? {} : reasonsNext(before, ['/tool'], after)
    expect(rulesOf(why('/tool', answered, reasons))).toEqual(rulesOf(why('/tool', draft)))
  })

  test('is said to be gone where nobody answered and no rule waits any more; a kept answer needs no word', () => {
    const back = { ...draft, whereabouts: 'home' as const }
    expect(why('/evidence', back)).toEqual({ is: 'idle' })
    expect(why('/evidence', { ...back, evidence: ['necessity-note'] })).toBeNull()
  })

  test('is told by what the answer tells, with the law, and once for rules that want to know the same', () => {
    const advice = adviceOf(draft)
    const rules = advice?.outlook.questions.find(({ path }) => path === 'authorisedBy')?.rules ?? []
    const findings = advice?.assessment.findings.filter(({ rule }) => rules.includes(rule)) ?? []
    expect(reasonsOf([...findings, ...findings])).toEqual([
      { kind: 'authority', regimes: ['ml'], rule: { regime: 'ml', rule: 'ML-TRF-01' } },
    ])
  })
})
