import { describe, expect, it } from 'vitest'
import { withParties } from '#domain/clauses/rules/compiled-pack.ts'
import { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { Matcher } from '#domain/clauses/rules/matcher.ts'
import { clausePackOf } from '#domain/clauses/rules/packs.ts'
import { weighRequirement } from '#domain/clauses/rules/verdict.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'
import type { Block } from '#domain/documents/text-document.ts'
import { sentences } from './sentences.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: 0, text, page: null })
const item = (text: string): Block => ({ kind: 'item', level: 1, text, page: null })

const verdictOn = (id: string, ...blocks: Block[]) => {
  const { concepts, requirements } = clausePackOf('eu-gdpr')
  const compiled = requirements.find(({ requirement }) => requirement.id === id)
  if (!compiled) throw new Error(`no requirement ${id}`)
  const matcher = new Matcher(
    tokenise(blocks),
    withParties(concepts, { processor: [], customer: [], subprocessor: [] }),
  )
  return weighRequirement(compiled, new EvidenceReader(matcher)).verdict
}

describe('what a sentence of a contract amounts to', () => {
  for (const [id, verdict, list] of sentences)
    it.each(list)(`${id} is ${verdict}: %s`, (sentence) => {
      expect(verdictOn(id, paragraph(sentence))).toBe(verdict)
    })
})

describe('who is bound, and where a statement begins and ends', () => {
  it('reads a list item together with what introduces it', () => {
    expect(
      verdictOn(
        '28.3.h-infringing-instruction-notice',
        paragraph('The Processor shall:'),
        item('inform the Controller if an instruction infringes the law;'),
      ),
    ).toBe('present')
  })

  it('does not count a duty of the customer', () => {
    expect(
      verdictOn(
        '28.3.f-breach-notice',
        paragraph('The Customer shall notify the authority of a data breach within 72 hours.'),
      ),
    ).not.toBe('present')
    expect(
      verdictOn(
        '28.3.f-dpia-assistance',
        paragraph('The Customer shall:'),
        item('carry out its own impact assessments and help its staff with them.'),
      ),
    ).toBe('absent')
  })

  it('does not take a heading for the clause it announces', () => {
    const heading: Block = { kind: 'heading', level: 1, text: 'Audits and inspections', page: null }
    expect(verdictOn('28.3.h-audit', heading, paragraph('This section is intentionally left blank.'))).toBe('absent')
  })

  it('does not join words of two sentences into one statement', () => {
    expect(
      verdictOn(
        '28.4-flow-down',
        paragraph('Sub-processors are listed online. The same obligations are described in the user guide.'),
      ),
    ).not.toBe('present')
  })
})
