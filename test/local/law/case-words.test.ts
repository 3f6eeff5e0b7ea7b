import { describe, expect, it } from 'vitest'
import { caseOf } from '#local/law/case-file.ts'

const facts = (text: string) => caseOf('case.yaml', text).facts
const refusal = (text: string): string => {
  try {
    caseOf('case.yaml', text)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'read'
}

describe('a case file in the words that people use', () => {
  it.each([
    ['exporter: FR', 'FR'],
    ['exporter: France', 'FR'],
    ['exporter: { country: Côte d’Ivoire }', 'CI'],
    ['exporter: { country: cote d ivoire }', undefined],
    ['from: UK', 'GB'],
    ['from: mli', 'ML'],
  ])('%s names a country', (text, code) => {
    const read = () => facts(text).exporter?.country
    if (code === undefined) expect(read).toThrow(/is no country/)
    else expect(read()).toBe(code)
  })

  it.each([
    ['C2P', 'processor', 'exporter'],
    ['controller to controller', 'partner', 'itself'],
    ['P2P', 'subprocessor', 'exporter'],
    ['p2c', 'instructing-controller', 'itself'],
    ['Sous-traitant ultérieur', 'subprocessor', 'exporter'],
    ['authority', 'public-authority', 'itself'],
  ])('%s is a role', (word, role, actsFor) => {
    expect(facts(`role: ${word}`).recipient).toEqual({ role, actsFor })
  })

  it.each([
    ['SCC-2021', 'scc-2021-914'],
    ['2010/87', 'scc-2010-87'],
    ['BCR', 'bcr'],
    ['IDTA', 'uk-idta'],
    ['Data Privacy Framework', 'adequacy'],
    ['consent', 'derogation-consent'],
    ['~', 'none'],
  ])('%s is a tool', (word, tool) => {
    expect(facts(`tool: ${word}`).tool).toBe(tool)
  })

  it.each([
    ['nothing is said', '', 'scc-2021-914'],
    ['they were signed in 2019 with a processor', 'toolSignedOn: 2019-05-01\nrole: C2P', 'scc-2010-87'],
    ['they were signed in 2019 between controllers', 'toolSignedOn: 2019-05-01\nrole: C2C', 'scc-2001-497'],
    ['they were signed on the last day of the old ones', 'toolSignedOn: 2021-06-26\nrole: C2P', 'scc-2010-87'],
    ['they were signed when only the new ones were left', 'toolSignedOn: 2021-09-27\nrole: C2P', 'scc-2021-914'],
  ])('the edition of the clauses follows where %s', (_, more, tool) => {
    expect(facts(`tool: SCC\n${more}`).tool).toBe(tool)
  })

  it('does not guess the edition while both could be signed', () => {
    expect(refusal('tool: SCC\ntoolSignedOn: 2021-07-01\nrole: C2P')).toMatch(/write scc-2021-914 or, signed before/)
  })

  it('takes fields from the top of the file, other spellings of them, and one item for a list', () => {
    expect(
      facts(
        'importer: { country: US }\nself_certified: true\nremote-access: India\ndata_categories: Health\ncontract: yes',
      ),
    ).toMatchObject({
      recipient: { country: 'US', selfCertified: true },
      places: { remoteAccess: ['IN'] },
      dataCategories: ['health'],
      contract: expect.any(String),
    })
  })

  it('says what it read otherwise than written, and takes the day that the file names', () => {
    const { asOf, readAs } = caseOf('case.yaml', 'exporter: UK\ntool: scc\nasOf: 2024-03-01')
    expect(asOf).toBe('2024-03-01')
    expect(readAs).toEqual([
      { path: 'exporter.country', written: 'UK', read: 'GB' },
      { path: 'tool', written: 'scc', read: 'scc-2021-914' },
    ])
  })

  it.each([
    ['a misspelt code', 'role: procesor', /did you mean processor\?/],
    ['a misspelt field', 'exportor: FR', /no field "exportor"; did you mean exporter/],
    ['a word that may mean two things', 'tool: contract', /ad-hoc-clauses .* or derogation-contract/],
    [
      'a role and a purpose that disagree',
      'recipient: { name: A, country: FR, role: processor, actsFor: itself }',
      /processor acts for exporter, not for itself/,
    ],
    ['a list instead of a case', '- 1', /a case is a map of facts/],
    ['broken YAML', 'exporter: {', /case\.yaml: /],
    ['a day that is none', 'asOf: soon', /asOf: "soon" is not a day/],
  ])('%s is explained', (_, text, message) => {
    expect(refusal(text)).toMatch(message)
  })
})
