import { describe, expect, test } from 'vitest'
import { advise } from '#domain/law/advice/advise.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { needsIn, openQuestions } from '#web/intake/_lib/advice.ts'
import { type Draft, emptyDraft } from '#web/intake/_lib/draft.ts'
import { knownFacts } from '#web/intake/_lib/known-facts.ts'
import { recordQuestions } from '#web/intake/_lib/questions.ts'
import type { StepName } from '#web/intake/_lib/steps.ts'

const at = { validAt: '2026-11-25', knownAt: '2026-11-25' }
const empty = emptyDraft({ name: 'Djoliba Télécom', country: 'ML' })
const toIndia: Draft = {
  ...empty,
  recipient: { ...empty.recipient, country: 'IN', role: 'processor', actsFor: 'exporter' },
}
const described: Draft = {
  ...toIndia,
  purposes: ['billing'],
  dataCategories: ['identification'],
  dataSubjects: ['subscribers'],
}
const adviceOn = (draft: Draft, left: StepName[] = []) => {
  const facts = knownFacts(draft, new Set(left))
  if (facts === null) throw new Error('Nothing is known of this draft.')
  return advise(facts, currentPacks(), at)
}

describe('The panel beside the form', () => {
  test('says at once that the authority has to be asked, whatever the rest turns out to be', () => {
    const { sure } = needsIn(adviceOn(toIndia))
    expect(sure.flatMap(({ rules }) => rules.map(({ rule }) => rule))).toContain('ML-TRF-01')
  })

  test('keeps apart what only a missing answer would bring: a purpose that nobody has named yet', () => {
    const { sure, maybe } = needsIn(adviceOn(toIndia))
    expect(maybe.map(({ obligation }) => obligation)).toContain('ML-RIGHT-01')
    expect(sure.map(({ obligation }) => obligation)).not.toContain('ML-RIGHT-01')
    expect(needsIn(adviceOn(described)).maybe.map(({ obligation }) => obligation)).not.toContain('ML-RIGHT-01')
  })

  test('gives the requester no task that is the DPO’s', () => {
    const { sure, maybe } = needsIn(adviceOn(described))
    expect([...sure, ...maybe].map(({ effect }) => effect)).not.toContain('requires-approval')
  })

  test('asks what the law waits for, and only what stands in the form', () => {
    const asked = openQuestions(adviceOn(toIndia), toIndia, recordQuestions(toIndia)).map(({ pointer }) => pointer)
    expect(asked).toContain('/purposes')
    expect(asked.filter((pointer) => pointer.startsWith('/places'))).toEqual(['/places'])
    expect(asked).not.toContain('/evidence')
    const answered = openQuestions(adviceOn(described), described, recordQuestions(described)).map(
      ({ pointer }) => pointer,
    )
    expect(answered).not.toContain('/purposes')
  })
})
