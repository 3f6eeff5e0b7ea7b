import { describe, expect, it } from 'vitest'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { blocksOf, sampleText } from '#local/demo/contracts.ts'

const findingsOf = async (paragraphs: readonly string[]) => {
  const { findings } = await clauseReportOf(new TextEncoder().encode(paragraphs.join('\n\n')), 'contract.txt')
  return new Map(findings.map((finding) => [finding.requirement, finding]))
}

/** Kept by other words of the sample: its measures are listed in an annex, its instructions named twice. */
const saidTwice = new Set(['28.3.c-security'])

describe('a clause taken out of a contract', () => {
  for (const language of ['fr', 'en'] as const)
    it(`is no longer found, and the others still are (${language})`, async () => {
      const paragraphs = blocksOf(sampleText('complete', language)).map(({ text }) => text)
      const whole = await findingsOf(paragraphs)
      for (const [requirement, { verdict, quote }] of whole) {
        if (verdict !== 'present' || quote === null || saidTwice.has(requirement)) continue
        const left = paragraphs.filter((paragraph) => !paragraph.includes(quote.slice(0, 60)))
        expect(left).toHaveLength(paragraphs.length - 1)
        const without = await findingsOf(left)
        expect(without.get(requirement)?.verdict, requirement).not.toBe('present')
        const lost = [...whole].filter(
          ([other, was]) =>
            other !== requirement && was.verdict === 'present' && without.get(other)?.verdict !== 'present',
        )
        expect(
          lost.map(([other]) => other),
          `lost with ${requirement}`,
        ).toEqual([])
      }
    })
})
