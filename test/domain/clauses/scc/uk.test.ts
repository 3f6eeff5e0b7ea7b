import { describe, expect, it } from 'vitest'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleText } from '#local/demo/contracts.ts'

const agreement = (language: 'fr' | 'en', ...lines: string[]) =>
  new TextEncoder().encode([sampleText('complete', language), ...lines].join('\n\n'))
const report = async (bytes: Uint8Array) => clauseReportOf(bytes, 'agreement.txt', ['uk'])
const verdicts = async (bytes: Uint8Array) => {
  const { findings } = await report(bytes)
  return Object.fromEntries(findings.map(({ requirement, verdict }) => [requirement, verdict]))
}
const uk = async (bytes: Uint8Array) => (await report(bytes)).scc?.uk

const taken = {
  en: 'The UK Addendum (version B1.0) issued by the ICO is incorporated into this agreement; it is attached to Module Two of the EU clauses.',
  fr: 'L’Addendum britannique (version B1.0) est intégré au présent accord ; il se rattache au module deux des clauses de l’UE.',
} as const
const filling = {
  en: [
    'Tables 1 to 3 of the UK Addendum are completed with the information in Annexes 1 to 3.',
    'For Table 4, neither party may end the UK Addendum.',
  ],
  fr: [
    'Les tableaux 1 à 3 de l’Addendum sont complétés par les annexes 1 à 3.',
    'Pour le tableau 4, aucune partie n’est désignée.',
  ],
} as const

describe('the UK Addendum taken in by reference', () => {
  it.each(['fr', 'en'] as const)('is recognised with its version and module (%s)', async (language) => {
    expect(await uk(agreement(language, taken[language]))).toMatchObject({
      form: 'addendum',
      version: 'B1.0',
      modules: [2],
      mandatoryClauses: 'by-reference',
    })
  })

  it.each(['fr', 'en'] as const)('settles its tables by what the contract says of them (%s)', async (language) => {
    expect(await verdicts(agreement(language, taken[language], ...filling[language]))).toMatchObject({
      'uk-tool': 'present',
      'uk-addendum-table-1': 'present',
      'uk-addendum-table-2': 'present',
      'uk-addendum-table-3': 'present',
      'uk-addendum-table-4': 'present',
      'uk-addendum-mandatory-clauses': 'present',
      'uk-idta-completed': 'absent',
    })
  })

  it('leaves open the tables that nobody speaks of, and says so', async () => {
    const { findings, scc } = await report(agreement('en', taken.en, 'Table 2 is completed by clause 9.'))
    expect(findings.find(({ requirement }) => requirement === 'uk-addendum-table-2')?.verdict).toBe('present')
    expect(findings.find(({ requirement }) => requirement === 'uk-addendum-table-1')?.verdict).toBe('absent')
    expect(scc?.uk?.summary.en).toContain('Tables blank, incomplete or missing: 1, 3, 4.')
    expect(scc?.uk?.summary.fr).toContain('Tableaux vides, incomplets ou absents : 1, 3, 4.')
  })

  it('is not a table filled in where the place is left blank', async () => {
    expect(await verdicts(agreement('en', taken.en, 'Table 1: start date [to be completed].'))).toMatchObject({
      'uk-addendum-table-1': 'absent',
    })
  })

  it('says that another version is not the one in force', async () => {
    const other = 'The UK Addendum, version B2.0, forms part of this agreement.'
    expect((await uk(agreement('en', other.replace('B2.0', 'B1.1'))))?.summary.en).toContain(
      'the version in force is B1.0',
    )
  })
})

const form = (answers: { date: string; exporter: string; module: string; end: string }) => [
  'Part 1: Tables',
  'Table 1: Parties',
  `Start date | ${answers.date}`,
  `Exporter (who sends the Restricted Transfer) | ${answers.exporter}`,
  'Importer (who receives the Restricted Transfer) | Sahel Hosting Ltd, 4 Harbour Row, Leeds',
  'Key contact | privacy@sahel-hosting.example',
  'Table 2: Selected SCCs, Modules and Selected Clauses',
  `The Approved EU SCCs, ${answers.module}, with general authorisation and 30 days.`,
  'Table 3: Appendix Information',
  'Annex 1A: List of Parties: as in clause 1 of the agreement. Annex II: the measures in Schedule 2.',
  'Table 4: Ending this Addendum when the Approved Addendum changes',
  `Which Parties may end this Addendum: ${answers.end}`,
  'Part 2: Mandatory Clauses',
  'The mandatory clauses of the Addendum issued by the ICO apply in full, version B1.0.',
]
const full = {
  date: '1 March 2026',
  exporter: 'Thames Telecom Ltd, 1 River Street, London',
  module: 'Module Two',
  end: '☐ Importer ☒ Exporter ☐ neither Party',
}

describe('the tables of the UK Addendum, in the contract', () => {
  it('are filled in, or partly, or blank, each for itself', async () => {
    expect(await verdicts(agreement('en', ...form(full)))).toMatchObject({
      'uk-tool': 'present',
      'uk-addendum-table-1': 'present',
      'uk-addendum-table-2': 'present',
      'uk-addendum-table-3': 'present',
      'uk-addendum-table-4': 'present',
      'uk-addendum-mandatory-clauses': 'present',
    })
    expect(
      await verdicts(
        agreement('en', ...form({ ...full, date: '[date]', end: '☐ Importer ☐ Exporter ☐ neither Party' })),
      ),
    ).toMatchObject({ 'uk-addendum-table-1': 'partial', 'uk-addendum-table-4': 'absent' })
  })

  it('say to which modules the Addendum is attached', async () => {
    expect((await uk(agreement('en', ...form(full))))?.modules).toEqual([2])
    expect((await uk(agreement('en', ...form({ ...full, module: 'Module Three' }))))?.modules).toEqual([3])
  })

  it('need the mandatory clauses beside them', async () => {
    const tables = form(full).slice(0, -2)
    expect(await verdicts(agreement('en', ...tables))).toMatchObject({ 'uk-addendum-mandatory-clauses': 'absent' })
  })
})

describe('the tables of the UK Addendum, each in one paragraph', () => {
  const inParagraphs = (parties: string) => [
    taken.en,
    `Table 1. ${parties} Key contact of the importer: privacy@sahel-hosting.example. The signatures are those under this agreement, and the seats of both parties stand at its head.`,
    'Table 2. The EU clauses as chosen above, with their annexes.',
    'Table 3. Annex I: Schedule 1. Annex II: Schedule 2.',
    'Table 4. Either party may end it: ☒ Importer ☒ Exporter.',
    'Part 2 of the Addendum applies in full.',
  ]

  it('are read one by one', async () => {
    const filled = 'Start date: 1 March 2026. Exporter: Thames Telecom Ltd. Importer: Sahel Hosting Ltd.'
    expect(await verdicts(agreement('en', ...inParagraphs(filled)))).toMatchObject({
      'uk-addendum-table-1': 'present',
      'uk-addendum-table-2': 'present',
      'uk-addendum-table-3': 'present',
      'uk-addendum-table-4': 'present',
      'uk-addendum-mandatory-clauses': 'present',
    })
    expect(await verdicts(agreement('en', ...inParagraphs(filled.replace('1 March 2026', '[____]'))))).toMatchObject({
      'uk-addendum-table-1': 'partial',
    })
  })
})

describe('the mandatory clauses of the UK Addendum, changed', () => {
  it.each([
    ['en', 'Part 2 of the UK Addendum applies with the following changes: the courts of Leeds have jurisdiction.'],
    ['en', 'In case of conflict this agreement prevails over the UK Addendum.'],
    ['fr', 'La partie 2 de l’Addendum s’applique avec les modifications suivantes : le présent accord l’emporte.'],
    ['fr', 'En cas de conflit, le présent accord prime l’Addendum.'],
  ] as const)('%s: %s', async (language, sentence) => {
    const text = agreement(language, taken[language], ...filling[language], sentence)
    expect(await verdicts(text)).toMatchObject({ 'uk-addendum-mandatory-clauses': 'contradicted' })
    expect((await uk(text))?.summary[language]).toContain(language === 'en' ? 'are changed' : 'sont modifiées')
  })

  it.each([
    ['en', 'The EU clauses are amended as the mandatory clauses of the UK Addendum require.'],
    ['en', 'The mandatory clauses apply as revised under their own Section 18.'],
    ['en', 'In case of conflict the UK Addendum prevails over this agreement.'],
    ['fr', 'En cas de conflit, l’Addendum prime le présent accord.'],
  ] as const)('are not, where %s: %s', async (language, sentence) => {
    const text = agreement(language, taken[language], ...filling[language], sentence)
    expect(await verdicts(text)).toMatchObject({ 'uk-addendum-mandatory-clauses': 'present' })
  })
})

describe('the UK agreement of its own', () => {
  it('is told from the Addendum, with what it leaves open', async () => {
    const text = agreement('en', 'The parties enter into the IDTA, version A1.0, which is annexed to this agreement.')
    expect(await uk(text)).toMatchObject({ form: 'idta', version: 'A1.0' })
    expect(await verdicts(text)).toMatchObject({
      'uk-tool': 'present',
      'uk-addendum-table-1': 'absent',
      'uk-idta-completed': 'partial',
    })
  })

  it('is complete where the contract says what answers each of its tables', async () => {
    const answers = [
      'The IDTA, version A1.0, forms part of this agreement.',
      'Its Table 1 is answered by clause 1; Table 2 by clause 3; Table 3 by Schedule 1; Table 4 by Schedule 2.',
    ]
    expect(await verdicts(agreement('en', ...answers))).toMatchObject({ 'uk-idta-completed': 'present' })
  })

  it('never decides by itself whether it is complete: its form was not read', async () => {
    const { findings } = await report(agreement('en', 'The IDTA forms part of this agreement.'))
    expect(findings.find(({ requirement }) => requirement === 'uk-idta-completed')).toMatchObject({
      severity: 'should',
      verification: 'unverified',
    })
  })
})

describe('what is no British instrument', () => {
  it.each([
    ['en', 'The parties may agree on the UK Addendum later.', 'partial'],
    ['en', 'The UK Addendum does not apply to this agreement.', 'contradicted'],
    ['fr', 'L’Addendum britannique ne s’applique pas au présent accord.', 'contradicted'],
    ['en', 'An addendum on prices is attached to this agreement.', 'absent'],
    ['fr', 'Un avenant tarifaire est annexé au présent accord.', 'absent'],
  ] as const)('%s: %s', async (language, sentence, verdict) => {
    expect(await verdicts(agreement(language, sentence))).toMatchObject({
      'uk-tool': verdict,
      'uk-addendum-table-1': 'absent',
      'uk-addendum-mandatory-clauses': 'absent',
    })
  })

  it('is a policy that speaks of an agreement with somebody else', async () => {
    const policy =
      'Privacy policy. This policy explains how we use cookies and your personal information. We have entered into the IDTA with our hosting company, and the UK Addendum applies to it. You may ask us for a copy.'
    expect((await uk(new TextEncoder().encode(policy)))?.form).toBe('mentioned')
  })
})
