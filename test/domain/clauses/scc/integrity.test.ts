import { describe, expect, it } from 'vitest'
import { fingerprint } from '#domain/clauses/scc/fingerprint.ts'
import { reportOn } from '#local/clauses/mutate.ts'
import { allowed, forbidden, randomFrom } from '#local/clauses/mutations.ts'
import { tailored } from '#local/clauses/tailored.ts'
import { inventedClauses } from './invented-clauses.ts'

const sets = [fingerprint(inventedClauses, { instrument: '2021/914', language: 'en', source: 'invented' })]
const signed = tailored(inventedClauses, { module: 2, option9: 2, option17: 1, docking: false, redress: false })

describe('whether the clauses stand word for word', () => {
  it('keeps fingerprints only: no word of the official text can be read in them', () => {
    expect(JSON.stringify(sets)).not.toMatch(/granary|lender|keeper/)
  })

  it('knows a signed copy with its module, its options and its blanks', () => {
    const report = reportOn(signed, sets)
    expect(report).toMatchObject({ form: 'full', edition: '2021/914', modules: [2], verbatim: true, changes: [] })
    expect(report.choices.find(({ id }) => id === '7')).toMatchObject({ state: 'settled', answer: 'no' })
    expect(report.choices.find(({ id }) => id === '9(a)')).toMatchObject({
      state: 'settled',
      answer: 'option 2, 30 days',
    })
    expect(report.choices.find(({ id }) => id === '17')).toMatchObject({
      state: 'settled',
      answer: 'option 1, Ireland',
    })
  })

  it('says so when a blank is empty or two options stand side by side', () => {
    const blank = reportOn(
      signed.map((line) => line.replace('30 days', '[Specify time period]')),
      sets,
    )
    expect(blank.choices.find(({ id }) => id === '9(a)')?.state).toBe('left-open')
    const whole = reportOn(inventedClauses.split('\n\n'), sets)
    expect(whole.choices.find(({ id }) => id === '17')?.state).toBe('left-open')
  })

  for (const [change, apply] of Object.entries(forbidden))
    it(`finds ${change}, wherever it is made`, () => {
      const random = randomFrom(change.length)
      for (let round = 0; round < 12; round++) {
        const altered = apply(signed, random)
        if (altered && altered.join() !== signed.join())
          expect(
            reportOn(altered, sets).verbatim,
            altered.find((line, i) => line !== signed[i]),
          ).toBe(false)
      }
    })

  for (const [change, apply] of Object.entries(allowed))
    it(`raises no alarm for ${change}`, () => {
      const random = randomFrom(change.length)
      for (let round = 0; round < 4; round++) {
        const altered = apply(signed, random)
        if (altered) expect(reportOn(altered, sets).changes.filter((found) => found.class === 'forbidden')).toEqual([])
      }
    })

  it('quotes what stands in the place of the official sentence, and names the clause', () => {
    const altered = signed.map((line) => (line.includes('plot second93') ? line.replace('shall not', 'may') : line))
    const [change] = reportOn(altered, sets).changes
    expect(change).toMatchObject({ kind: 'altered', class: 'forbidden', clause: '9', paragraph: '(b)' })
    expect(change?.quote).toContain('lender may')
  })
})
