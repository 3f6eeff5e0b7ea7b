import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transferDraft } from '#domain/facts/transfer.ts'
import { caseOf } from '#local/law/case-file.ts'
import { notesOn } from '#local/law/case-notes.ts'
import { facts, refusal } from './case-read.ts'

describe('a case file in the words that people use', () => {
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

  it('takes the French names of fields and several values between commas', () => {
    const text =
      'exportateur: { pays: Mali }\nimportateur: France\nrôle: sous-traitant\nfinalité: facturation\nhébergement: France, Sénégal\nsauvegarde: aucune\nmesures: [double authentification]\nautorisé par: CNDP\noutil: aucun\n'
    expect(facts(text)).toEqual({
      exporter: { country: 'ML' },
      recipient: { country: 'FR', role: 'processor', actsFor: 'exporter' },
      purposes: ['billing'],
      places: { hosting: ['FR', 'SN'], backup: [], remoteAccess: [], support: [] },
      securityMeasures: ['multi-factor'],
      authorisedBy: ['MA'],
      tool: 'none',
    })
  })

  it.each(['yes', 'oui', 'true', 'vrai', 'YES', '"true"'])('reads %s as a yes', (word) => {
    expect(facts(`selfCertified: ${word}\noccasional: ${word}`)).toMatchObject({
      recipient: { selfCertified: true },
      occasional: true,
    })
    expect(facts(`contract: ${word}`).contract).toEqual(expect.any(String))
  })

  it.each(['no', 'non', 'false', 'faux', 'No', '"false"'])('reads %s as a no', (word) => {
    expect(facts(`selfCertified: ${word}\noccasional: ${word}`)).toMatchObject({
      recipient: { selfCertified: false },
      occasional: false,
    })
    expect(facts(`contract: ${word}`).contract).toBeNull()
  })

  it('takes a field that is left empty for left out, and an explicit null of tool and contract for none', () => {
    const empty = Object.keys(transferDraft.shape).map((field) => `${field}:\n`)
    expect(facts(empty.join(''))).toEqual(facts('title: nothing'))
    expect(facts('evidence: null\nrecipient: ~\nplaces: {}\npurposes: ""')).toEqual(facts('title: nothing'))
    expect(facts('recipient:\n  country:\n  role: C2P')).toEqual(facts('role: C2P'))
    expect(facts('tool: null\ncontract: null')).toMatchObject({ tool: 'none', contract: null })
    expect(facts('{"tool": null, "contract": null}')).toMatchObject({ tool: 'none', contract: null })
  })

  it('says what it read otherwise than written, in the language asked for, and takes the day that the file names', () => {
    const read = caseOf('case.yaml', 'exporter: UK\ntool: scc\ncontract: oui\nplaces: [FR]\nasOf: 2024-03-01', 'fr')
    expect(read.asOf).toBe('2024-03-01')
    expect(read.readAs).toEqual([
      { path: 'exporter.country', written: 'UK', read: 'GB' },
      { path: 'tool', written: 'scc', read: 'scc-2021-914' },
    ])
    expect(notesOn(read, 'fr')).toEqual([
      'places.backup, places.remoteAccess, places.support : non dit, lu comme nulle part (écrire « inconnu » si personne ne le sait)',
      'exporter.country : « UK » lu comme GB',
      'tool : « scc » lu comme scc-2021-914',
    ])
    expect(notesOn(read, 'en')).toContain('tool: "scc" read as scc-2021-914')
  })

  it('keeps what is said twice and agrees, and reads the facts that stand in a wrapper', () => {
    expect(facts('to: India\nrecipient: { country: IN, role: C2P }\nrole: processor').recipient).toMatchObject({
      country: 'IN',
      role: 'processor',
    })
    expect(facts('case: { from: FR, to: IN, note: ours }\nasOf: 2024-05-01')).toEqual(facts('from: FR\nto: IN'))
  })

  it.each([
    ['a list of recipients', 'importer: [CN, RU]', /importer: \[CN, RU\] is not one recipient: a file says one/],
    ['a list of recipients as a country', 'to: [IN, US]', /recipient\.country: \[IN, US\] is a list .* under places/],
    ['a list of exporters', 'exporter: [FR]', /exporter: \[FR\] is not one exporter/],
    ['a list of roles', 'role: [C2P, C2C]', /recipient\.role: \[C2P, C2C\] is a list where one value is wanted/],
    [
      'a second recipient',
      'to: IN\nrecipient: { country: US }',
      /recipient\.country: is said twice: "IN" under to, "US" under recipient\.country; keep one/,
    ],
    ['a second role', 'role: C2P\nrecipient: { role: partner }', /recipient\.role: is said twice: "C2P" under role/],
    ['a second day of signature', 'signedOn: 2024-01-01\ntoolSignedOn: 2020-01-01', /toolSignedOn: is said twice/],
    ['a second day of law', 'asOf: 2024-01-01\ndate: 2020-01-01', /asOf: is said twice/],
    ['a value beside unknown', 'to: unknown\nrecipient: { country: US }', /recipient\.country: is said twice/],
    ['a tool in the wrapper and outside', 'facts: { tool: BCR }\ntool: SCC', /tool: is said twice: "BCR".*"SCC"/],
    ['a field written twice', 'to: IN\nto: US', /line 2: this field is written twice/],
    ['a half unknown list', 'hosting: [FR, unknown]', /"unknown" stands beside known values/],
    ['a no among countries', 'backup: no', /"no" may be Norway or no country: write Norway or none/],
    ['an authority of two countries', 'authorisedBy: APDP', /write ML \(Mali\) or BJ \(Benin\)/],
    ['a yes that is none', 'selfCertified: perhaps', /"perhaps" is neither yes nor no: write true or false/],
    ['a certification of whatever kind', 'certified: true', /write selfCertified: true if .* or securityMeasures/],
    ['sub-processors', 'subprocessors: [US]', /the countries of its subprocessors go under places/],
    ['a misspelt field', 'exportor: FR', /exportor: there is no field of that name; did you mean exporter\?/],
    ['a field of another place', 'recipient: { hosting: FR }', /recipient\.hosting: .*did you mean places\.hosting\?/],
    ['a purpose that disagrees', 'role: processor\nactsFor: itself', /processor acts for exporter, not for itself/],
    ['a list instead of a case', '- 1', /a case is a map of facts/],
    ['several cases', '- { from: FR }\n- { from: ML }', /a file says one case: make a file of each/],
    ['several documents', 'from: FR\n---\nfrom: ML', /a file says one case: make a file of each/],
    ['broken YAML', 'exporter: {', /case\.yaml: line 1: this is neither YAML nor JSON/],
    ['a day that is none', 'asOf: soon', /asOf: "soon" is not a day such as 2024-03-01/],
    ['a name that is a number', 'exporter: { name: 42 }', /exporter\.name: 42 is no text: put it in quotes/],
    ['a hosting that is nowhere', 'hosting: none', /places\.hosting: \[\] is empty: leave it out/],
  ])('refuses %s and says what to do', (_, text, message) => {
    expect(refusal(text)).toMatch(message)
  })

  it.each([
    [
      'importer: [CN, RU]',
      'case.yaml : importer : [CN, RU] n’est pas un destinataire : un fichier en dit un, par exemple FR ou { country: FR } ; les autres pays atteints vont sous places, un autre destinataire dans son propre fichier',
    ],
    [
      'to: IN\nrecipient: { country: US }',
      'case.yaml : recipient.country : est dit deux fois : « IN » sous to, « US » sous recipient.country ; n’en garder qu’un',
    ],
    [
      'selfCertified: peut-être',
      'case.yaml : recipient.selfCertified : « peut-être » n’est ni oui ni non : écrire true ou false',
    ],
  ])('refuses %j in French', (text, message) => {
    expect(refusal(text, 'fr')).toBe(message)
  })

  it('answers whatever stands in a field with a case or with sentences of its own, in both languages', () => {
    const field = fc.constantFrom(
      ...Object.keys(transferDraft.shape),
      ...['to', 'role', 'selfCertified', 'certifiedFor', 'hosting', 'support', 'asOf', 'date', 'facts'],
    )
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('FR', 'no', 'oui', 'SCC module 2', 'unknown', 'C2P', 'Congo', '2019-05-01'),
    )
    const value = fc.oneof(
      word,
      fc.jsonValue(),
      fc.array(word),
      fc.dictionary(fc.constantFrom('country', 'role', 'x'), word),
    )
    fc.assert(
      fc.property(fc.dictionary(field, value), (file) => {
        for (const language of ['fr', 'en'] as const)
          expect(refusal(JSON.stringify(file), language)).not.toMatch(/Invalid|expected|received|undefined|\[object/)
      }),
      { numRuns: 150 },
    )
  })
})
