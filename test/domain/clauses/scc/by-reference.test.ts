import { describe, expect, it } from 'vitest'
import { officialClauseSets } from '#domain/clauses/rules/packs.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'

const agreement = (...lines: string[]) =>
  new TextEncoder().encode(
    [
      'Data Processing Agreement',
      'The Processor shall process personal data only on documented instructions from the Controller and shall notify personal data breaches without undue delay. Sub-processors need the prior consent of the Controller.',
      ...lines,
    ].join('\n\n'),
  )
const scc = async (...lines: string[]) => (await clauseReportOf(agreement(...lines), 'agreement.txt')).scc

describe('clauses taken in by reference', () => {
  it('reads what the reference settles: edition, module, options, law, courts, annexes', async () => {
    const report = await scc(
      'The standard contractual clauses of Implementing Decision (EU) 2021/914 are incorporated into this agreement by reference, Module Two, completed as follows:',
      'Clause 7 (docking clause) is included.',
      'In Clause 9(a), Option 2 (general written authorisation) applies, with a period of 30 days.',
      'In Clause 11, the optional language does not apply.',
      'In Clause 13, the competent supervisory authority is the Data Protection Commission.',
      'In Clause 17, Option 1 applies and the law of Ireland governs.',
      'In Clause 18(b), the courts of Ireland decide.',
      'Annex I, Annex II and Annex III are completed with Schedules 1 to 3 of this agreement.',
    )
    expect(report).toMatchObject({ form: 'by-reference', edition: '2021/914', modules: [2], outdated: [] })
    const answers = Object.fromEntries((report?.choices ?? []).map(({ id, answer }) => [id, answer]))
    expect(answers).toMatchObject({
      '7': 'yes',
      '9(a)': 'option 2, 30 days',
      '11(a)': 'no',
      '17': 'Ireland',
      '18': 'Ireland',
    })
    expect(report?.choices.map(({ id, state }) => [id, state])).toEqual(
      ['7', '9(a)', '11(a)', '13(a)', '17', '18'].map((id) => [id, 'settled']),
    )
  })

  it.each([
    'Annex I.C: ______',
    'Annex I.C – competent supervisory authority: ______',
    'Annex I.C (Clause 13), competent supervisory authority: [to be completed]',
    'Annexe I.C, autorité de contrôle compétente : ……',
    'Clause 13: the competent supervisory authority is [insert].',
  ])('does not take a blank for a supervisory authority: %s', async (line) => {
    const report = await scc('The standard contractual clauses of 2021/914 are incorporated by reference.', line)
    expect(report?.choices.find(({ id }) => id === '13(a)')).toMatchObject({ state: 'left-open', answer: null })
  })

  it.each([
    ['Annex I.C: Data Protection Commission of Ireland', 'Annex I.C'],
    ['In Clause 13, the competent supervisory authority is the one named in Annex I.C.', 'authority is'],
    ['Annex I.C – Competent supervisory authority: ______ (CNIL)', 'CNIL'],
  ])('reads who the supervisory authority is: %s', async (line, answer) => {
    const report = await scc('The standard contractual clauses of 2021/914 are incorporated by reference.', line)
    expect(report?.choices.find(({ id }) => id === '13(a)')).toMatchObject({ state: 'settled', answer })
  })

  it('names what the reference leaves open', async () => {
    const report = await scc('The EU SCCs are hereby incorporated by reference into this agreement.')
    expect(report).toMatchObject({ form: 'by-reference', edition: 'not-said', modules: [] })
    expect(report?.choices.map(({ state }) => state)).not.toContain('settled')
    expect(report?.summary.en).toContain('without saying which edition')
    expect(report?.summary.fr).toContain('sans dire quelle édition')
  })

  it.each([
    ['The Standard Contractual Clauses of Decision 2010/87/EU are incorporated by reference.', '2010/87/EU'],
    ['Transfers to the United States rely on the Privacy Shield.', 'privacy-shield'],
    ['The Supplier is certified under the EU-US Safe Harbor framework.', 'safe-harbour'],
  ] as const)('recognises what no longer carries a transfer: %s', async (line, outdated) => {
    expect((await scc(line))?.outdated).toContain(outdated)
  })

  it('does not hold it against a contract that it names what it leaves behind', async () => {
    const report = await scc(
      'The SCCs of Decision (EU) 2021/914 are incorporated by reference and replace those of Decision 2010/87/EU.',
    )
    expect(report).toMatchObject({ edition: '2021/914', outdated: [] })
  })

  it('tells a mention from a reference, and silence from both', async () => {
    expect((await scc('Transfers may rely on standard contractual clauses or another valid mechanism.'))?.form).toBe(
      'mentioned',
    )
    expect((await scc('All data stays in Bamako.'))?.form).toBe('none')
  })

  it('carries the fingerprints of the two decisions in force', () => {
    expect(officialClauseSets().map(({ instrument, language }) => `${instrument} ${language}`)).toEqual([
      '2021/914 en',
      '2021/915 en',
      '2021/915 fr',
    ])
  })
})
