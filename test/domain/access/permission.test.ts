import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { role } from '#domain/access/actor.ts'
import { actionsOn, mayDo } from '#domain/access/permission.ts'
import { people, withRole } from '../../support/actors.ts'
import { askedIn, decisionsFor, everything, spelled, subjectOf } from './table.ts'

describe.each(role.options)('a person with the role %s', (name) => {
  const actor = withRole(name)
  const allowed = decisionsFor(name, 'must-allow')
  const denied = decisionsFor(name, 'must-deny')

  test.each(allowed)('may: $title', (line) => {
    for (const asked of askedIn(line))
      expect(mayDo(actor, asked.action, subjectOf(asked, actor)), spelled(asked)).toEqual({ ok: true, value: true })
  })

  test.each(denied)('may not: $title', (line) => {
    for (const asked of askedIn(line)) {
      const answer = mayDo(actor, asked.action, subjectOf(asked, actor))
      expect(answer, spelled(asked)).toMatchObject({ ok: false, refusal: { code: line.because } })
    }
  })

  test('is told about every action, at every stage, on an own and on another’s case: yes or no, and once', () => {
    const decided = [...allowed, ...denied].flatMap(askedIn).map(spelled)
    expect(decided.toSorted()).toEqual(everything.map(spelled).toSorted())
  })
})

test('somebody without a role may do nothing at all', () => {
  const nobody = { ...withRole('dpo'), roles: [] }
  for (const asked of everything)
    expect(mayDo(nobody, asked.action, subjectOf(asked, nobody)), spelled(asked)).toMatchObject({
      refusal: { code: 'forbidden' },
    })
})

test('nobody decides on their own request, whatever other roles they have', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...role.options)), fc.constantFrom(...everything), (roles, asked) => {
      const actor = { ...people.sekou, roles }
      const own = asked.whose === 'own' && (asked.action === 'case:decide' || asked.action === 'authorisation:record')
      fc.pre(own)
      expect(mayDo(actor, asked.action, subjectOf(asked, actor)).ok).toBe(false)
    }),
  )
})

test('a second role never takes away what the first one gives', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...role.options),
      fc.constantFrom(...role.options),
      fc.constantFrom(...everything),
      (first, second, asked) => {
        const one = { ...people.sekou, roles: [first] }
        fc.pre(mayDo(one, asked.action, subjectOf(asked, one)).ok)
        const both = { ...people.sekou, roles: [first, second] }
        expect(mayDo(both, asked.action, subjectOf(asked, both)).ok).toBe(true)
      },
    ),
  )
})

test('the page offers what the table allows now, and nothing else', () => {
  const requestedBy = people.aminata
  expect(actionsOn(people.aminata, { status: 'returned', requestedBy })).toEqual(['case:correct'])
  expect(actionsOn(people.ousmane, { status: 'awaiting-decision', requestedBy })).toEqual([
    'case:decide',
    'case:overrule',
  ])
  expect(actionsOn(people.ousmane, { status: 'awaiting-authorisation', requestedBy })).toEqual(['authorisation:record'])
  expect(actionsOn(people.binta, { status: 'stopped', requestedBy })).toEqual(['case:resume'])
  expect(actionsOn(people.moussa, { status: 'awaiting-decision', requestedBy })).toEqual([])
  expect(actionsOn(people.sekou, { status: 'awaiting-decision', requestedBy: people.sekou })).toEqual([])
})
