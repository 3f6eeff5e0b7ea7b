import { strToU8 } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { tokenise, wordsOf } from '#domain/clauses/text/passage.ts'
import { boundedBlocks, longestBlock } from '#domain/documents/bounded-blocks.ts'
import type { Block } from '#domain/documents/text-document.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleContract } from '#local/demo/contracts.ts'

const many = (piece: string) => piece.repeat(Math.ceil(150_000 / piece.length))

/** Words that rules look for, over and over, in a sentence that nothing ends. */
const endless = [
  'sub-processor (the "Sub") ',
  'United Kingdom Addendum ',
  'le sous-traitant ',
  'the processor shall not process personal data only on documented instructions of the controller and ',
  'le sous-traitant ne traite les données à caractère personnel que sur instruction documentée du responsable, ',
  'data subjects, ',
  'Data subjects : ',
  'personal data | data subjects | ',
  "A'",
]

/** Whoever looks through the whole sentence from each of its words takes minutes here instead of a blink. */
describe('a contract of one sentence that never ends', () => {
  test.each(endless)('as a plain text, of nothing but %s', async (piece) => {
    expect((await clauseReportOf(strToU8(many(piece)), 'dpa.txt')).readable).toBe(true)
  })

  test.each(endless.slice(0, 3))('as a page or a note, of nothing but %s', async (piece) => {
    const page = `<html><body><p>${many(piece).replaceAll('"', '&quot;')}</p></body></html>`
    expect((await clauseReportOf(strToU8(page), 'dpa.html')).readable).toBe(true)
    expect((await clauseReportOf(strToU8(many(piece)), 'dpa.md')).readable).toBe(true)
  })

  test.each(endless.slice(0, 5))('behind an agreement, of nothing but %s', async (piece) => {
    const { name, bytes } = sampleContract('complete', 'en', 'txt')
    const text = `${new TextDecoder().decode(bytes)}\n\n${many(piece)}`
    expect((await clauseReportOf(strToU8(text), name)).kind).toBe('processing-agreement')
  })

  test.each([
    ['a list of parties', 'ANNEX I.A', 'list of parties\n\n'],
    ['a bracket that nothing closes', 'ANNEX II', '[ '],
    ['a bracket in a table of the United Kingdom', 'Table 1: parties\n\nTable 2: selected SCCs\n\nTable 3', '[ '],
  ])('standard clauses by reference, and annexes of nothing but %s', async (_, title, piece) => {
    const text = [
      'Data Processing Agreement',
      'The Processor shall process personal data only on documented instructions from the Controller and shall notify personal data breaches without undue delay. Sub-processors need the prior consent of the Controller.',
      'The standard contractual clauses of Implementing Decision (EU) 2021/914 are incorporated into this agreement by reference, Module Two, completed as follows:',
      'Annex I and Annex II are completed with the schedules of this agreement.',
      'The UK Addendum is incorporated into this agreement.',
      title,
      many(piece),
    ].join('\n\n')
    expect((await clauseReportOf(strToU8(text), 'dpa.txt')).scc).toMatchObject({ form: 'by-reference' })
  })

  test('an official sentence with a blank, thousands of times', async () => {
    const sentence = 'The Parties agree that those shall be the courts of _____ (specify Member State).\n\n'
    expect((await clauseReportOf(strToU8(many(sentence)), 'dpa.txt')).readable).toBe(true)
  })
})

describe('what such a contract must not cost an honest one', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', level: 0, text, page: 3 })
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')

  it('keeps paragraphs and sentences of any length that contracts have whole', () => {
    const blocks = [paragraph(words(1_300)), paragraph('Fin.')]
    expect(boundedBlocks(blocks)).toBe(blocks)
    expect(new Set(wordsOf(words(300)).map(({ sentence }) => sentence))).toEqual(new Set([0]))
  })

  it('loses no word of a longer one, and says on which page each piece stands', () => {
    const text = words(20_000)
    const cut = boundedBlocks([{ ...paragraph(text), kind: 'heading', level: 1 }])
    expect(cut.map((piece) => piece.text).join(' ')).toBe(text)
    expect(Math.max(...cut.map((piece) => piece.text.length))).toBeLessThanOrEqual(longestBlock)
    expect(new Set(cut.map(({ page }) => page))).toEqual(new Set([3]))
    expect(cut.filter(({ kind }) => kind === 'heading')).toHaveLength(1)
    expect(tokenise(cut).tokens.map(({ word }) => word)).toEqual(text.split(' '))
  })

  it('still finds a duty that stands behind ten thousand other words of its paragraph', async () => {
    const duty =
      'The Processor shall make available to the Controller all information necessary to demonstrate compliance and shall allow for and contribute to audits, including inspections, conducted by the Controller or another auditor.'
    const filler = 'the services are described in the order form of the parties and '.repeat(900)
    const { name, bytes } = sampleContract('incomplete', 'en', 'txt')
    const before = new TextDecoder().decode(bytes)
    const { findings } = await clauseReportOf(strToU8(`${before}\n\nToday ${filler}so on. ${duty}`), name)
    const audit = findings.find(({ requirement }) => requirement === '28.3.h-audit')
    expect(audit).toMatchObject({ verdict: 'present', quote: expect.stringContaining('inspections') })
  })
})
