import { describe, expect, test } from 'vitest'
import { emptyDraft } from '#web/intake/_lib/draft.ts'
import { knownRecipients, withKnown } from '#web/intake/_lib/known-recipients.ts'

const nimba = { recipient: 'Nimba Cloud', recipientCountry: 'IN', role: 'processor' } as const
const empty = emptyDraft({ name: 'Djoliba Télécom', country: 'ML' })
const named = (name: string) => ({ ...empty, recipient: { ...empty.recipient, name } })

describe('A recipient that the requester has asked for before', () => {
  test('brings its country and its role along: nobody types them twice', () => {
    expect(withKnown(named('Nimba Cloud'), [nimba]).recipient).toMatchObject({
      name: 'Nimba Cloud',
      country: 'IN',
      role: 'processor',
      actsFor: 'exporter',
    })
  })

  test('changes no answer that is there already', () => {
    const { recipient } = named('Nimba Cloud')
    const answered = { ...empty, recipient: { ...recipient, country: 'FR', role: 'partner' as const } }
    expect(withKnown(answered, [nimba]).recipient).toMatchObject({ country: 'FR', role: 'partner' })
  })

  test('is told by its whole name alone', () => {
    expect(withKnown(named('Nimba'), [nimba]).recipient).toMatchObject({ name: 'Nimba', country: null, role: null })
  })

  test('is offered once, as in the latest request', () => {
    const before = { ...nimba, recipientCountry: 'FR' }
    expect(knownRecipients([nimba, before])).toEqual([nimba])
  })
})
