import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { uploadRequest } from '#api/resources.ts'
import { routes } from '#api/routes.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { inventoryFilter } from '#domain/inventory/inventory.ts'
import { fieldErrors, fieldSentence, fieldSentences } from '#domain/problems/field-errors.ts'
import { aGrant } from '#test/support/lives.ts'
import { someFacts } from '#test/support/samples.ts'

const errorsOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input, { reportInput: true })
  return fieldErrors(error?.issues ?? [])
}
const without = (key: string) => Object.fromEntries(Object.entries(someFacts()).filter(([name]) => name !== key))
const decision = routes.decideCase.body
const authorisation = routes.recordAuthorisation.body
const grant = ({ recordedBy, recordedAt, ...content } = aGrant()) => content

/** One thing wrong in what is sent; the field it is about; the code of the sentence that says so. */
const mistakes: [string, z.ZodType, unknown, string, string][] = [
  ['a field is missing', transfer, without('service'), '/service', 'missing-field'],
  ['a list is missing', transfer, without('purposes'), '/purposes', 'missing-field'],
  ['a choice is missing', transfer, without('tool'), '/tool', 'missing-field'],
  ['a date is missing', transfer, without('startsOn'), '/startsOn', 'missing-field'],
  ['the question of the contract is left out', transfer, without('contract'), '/contract', 'missing-field'],
  ['a field is empty', transfer, someFacts({ service: ' ' }), '/service', 'required'],
  ['a field is unknown', transfer, { ...someFacts(), colour: 'blue' }, '/colour', 'unknown-field'],
  [
    'a nested field is unknown',
    transfer,
    { ...someFacts(), exporter: { name: 'Djoliba', country: 'ML', 'a/b~c': 1 } },
    '/exporter/a~1b~0c',
    'unknown-field',
  ],
  ['a number stands for a text', transfer, { ...someFacts(), service: 12 }, '/service', 'wrong-type'],
  ['a text stands for a list', transfer, { ...someFacts(), purposes: 'billing' }, '/purposes', 'wrong-type'],
  ['null stands for an object', transfer, { ...someFacts(), places: null }, '/places', 'wrong-type'],
  ['a list stands for everything', transfer, [], '', 'wrong-type'],
  ['a choice is not offered', transfer, { ...someFacts(), tool: 'handshake' }, '/tool', 'not-in-list'],
  [
    'one of several is not offered',
    transfer,
    { ...someFacts(), purposes: ['billing', 'fun'] },
    '/purposes/1',
    'not-in-list',
  ],
  ['nothing was chosen', transfer, someFacts({ purposes: [] }), '/purposes', 'choose-at-least-one'],
  ['one was chosen twice', transfer, someFacts({ purposes: ['billing', 'billing'] }), '/purposes', 'listed-twice'],
  ['the text is too long', transfer, someFacts({ service: 'x'.repeat(161) }), '/service', 'too-long'],
  [
    'a country does not exist',
    transfer,
    someFacts({ exporter: { name: 'D', country: 'XX' } }),
    '/exporter/country',
    'unknown-country',
  ],
  ['a date does not exist', transfer, someFacts({ startsOn: '2027-02-30' }), '/startsOn', 'not-a-date'],
  ['a date is written otherwise', transfer, someFacts({ startsOn: '30/06/2027' }), '/startsOn', 'not-a-date'],
  ['an identifier is none', transfer, someFacts({ contract: '12' }), '/contract', 'not-an-id'],
  [
    'a partner is said to act on instructions',
    transfer,
    someFacts({ recipient: { name: 'B', country: 'IE', role: 'partner', actsFor: 'exporter' } }),
    '/recipient/actsFor',
    'role-and-purpose-disagree',
  ],
  ['no decision is given', decision, { version: 1, ruling: { reason: 'r' } }, '/ruling/outcome', 'missing-field'],
  ['the decision is not one', decision, { version: 1, ruling: { outcome: 'maybe' } }, '/ruling/outcome', 'not-in-list'],
  ['the decision is a word', decision, { version: 1, ruling: 'approved' }, '/ruling', 'wrong-type'],
  [
    'a return asks nothing',
    decision,
    { version: 1, ruling: { outcome: 'returned', reason: 'r', questions: [] } },
    '/ruling/questions',
    'choose-at-least-one',
  ],
  [
    'there are too many conditions',
    decision,
    {
      version: 1,
      ruling: {
        outcome: 'approved',
        reason: 'r',
        conditions: Array.from({ length: 21 }, () => ({ text: 'c', dueOn: '2027-01-01' })),
      },
    },
    '/ruling/conditions',
    'too-many',
  ],
  [
    'a condition is due on no day',
    decision,
    { version: 1, ruling: { outcome: 'approved', reason: 'r', conditions: [{ text: 'c', dueOn: 'soon' }] } },
    '/ruling/conditions/0/dueOn',
    'not-a-date',
  ],
  [
    'the version is zero',
    decision,
    { version: 0, ruling: { outcome: 'refused', reason: 'r' } },
    '/version',
    'too-small',
  ],
  [
    'the version is half',
    decision,
    { version: 1.5, ruling: { outcome: 'refused', reason: 'r' } },
    '/version',
    'wrong-type',
  ],
  [
    'the grant is of no day',
    authorisation,
    { version: 1, grant: { ...grant(), grantedOn: '' } },
    '/grant/grantedOn',
    'not-a-date',
  ],
  [
    'the paper is no identifier',
    authorisation,
    { version: 1, grant: { ...grant(), document: 'x' } },
    '/grant/document',
    'not-an-id',
  ],
  ['the file is empty', uploadRequest, { name: 'dpa.pdf', size: 0 }, '/size', 'empty-file'],
  ['the file has 30 MB', uploadRequest, { name: 'dpa.pdf', size: 30_000_000 }, '/size', 'file-too-large'],
  ['the filter names no status', inventoryFilter, { status: 'open' }, '/status/0', 'not-in-list'],
  ['the filter is too long', inventoryFilter, { text: 'x'.repeat(121) }, '/text', 'too-long'],
  ['the place in the list is none', routes.readInventory.query, { next: '-5' }, '/next', 'not-a-cursor'],
  ['the place in the queue is none', routes.readQueue.query, { next: 'e30' }, '/next', 'not-a-cursor'],
  ['the place among one’s requests is none', routes.listCases.query, { next: 'e30=' }, '/next', 'not-a-cursor'],
]

describe('every mistake is told at its field, once, in both languages', () => {
  test.each(mistakes)('%s', (_, schema, input, pointer, code) => {
    const errors = errorsOf(schema, input)
    expect(errors).toMatchObject([{ pointer, code }])
    for (const error of errors)
      for (const language of ['fr', 'en'] as const) {
        const sentence = fieldSentence(error, language)
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
        expect(sentence).not.toMatch(/[{}…]|undefined|NaN/)
      }
  })

  test('two mistakes are two errors', () => {
    const two = { ...someFacts({ service: '' }), colour: 'blue' }
    expect(errorsOf(transfer, two).map(({ pointer }) => pointer)).toEqual(['/service', '/colour'])
  })
})

test('each kind of issue that the schema library knows has a code with a sentence', () => {
  const kinds: [z.ZodType, unknown][] = [
    [z.string(), 1],
    [z.enum(['a']), 'b'],
    [z.literal('a'), 'b'],
    [z.string().min(2), 'a'],
    [z.array(z.string()).min(1), []],
    [z.number().min(2), 1],
    [z.string().max(1), 'aa'],
    [z.array(z.string()).max(0), ['a']],
    [z.number().max(1), 2],
    [z.number().multipleOf(5), 4],
    [z.iso.date(), 'x'],
    [z.uuid(), 'x'],
    [z.email(), 'x'],
    [z.string().regex(/a/), 'b'],
    [z.strictObject({}), { a: 1 }],
    [z.union([z.string(), z.number()]), true],
    [z.discriminatedUnion('k', [z.object({ k: z.literal('a') })]), { k: 'b' }],
    [z.record(z.string().max(1), z.string()), { aa: 'b' }],
    [z.map(z.string(), z.string()), new Map([['a', 1]])],
    [z.string().refine(() => false), 'a'],
  ]
  for (const [schema, input] of kinds) {
    const errors = errorsOf(schema, input)
    expect(errors).toHaveLength(1)
    for (const { code } of errors) expect(Object.keys(fieldSentences)).toContain(code)
  }
})

describe.each(Object.entries(fieldSentences))('the sentence %s', (_, { fr, en }) => {
  test('stands in both languages, ends as a sentence, and asks for the same values', () => {
    for (const text of [fr, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u)
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
    expect(values(fr)).toEqual(values(en))
    expect(fr).not.toMatch(/'|\S[;:!?]/)
    expect(en).not.toMatch(/'/)
  })
})

test('the expected type is named in the reader’s language', () => {
  const error = { pointer: '/service', code: 'wrong-type', values: { expected: 'string' } }
  expect(fieldSentence(error, 'fr')).toBe('Cette valeur n’est pas du type attendu (texte).')
  expect(fieldSentence(error, 'en')).toBe('This value is not of the expected type (text).')
})
