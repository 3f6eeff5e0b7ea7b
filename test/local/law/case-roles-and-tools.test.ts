import { describe, expect, it } from 'vitest'
import { facts, refusal } from './case-read.ts'

describe('the role in a case file', () => {
  it.each([
    ['C2P', 'processor', 'exporter'],
    ['prestataire', 'processor', 'exporter'],
    ['Hébergeur', 'processor', 'exporter'],
    ['service provider', 'processor', 'exporter'],
    ['sous-traitant', 'processor', 'exporter'],
    ['module 2', 'processor', 'exporter'],
    ['P2P', 'subprocessor', 'exporter'],
    ['Sous-traitant ultérieur', 'subprocessor', 'exporter'],
    ['controller to controller', 'partner', 'itself'],
    ['responsable de traitement', 'partner', 'itself'],
    ['joint-controllers', 'partner', 'itself'],
    ['co-responsable', 'partner', 'itself'],
    ['p2c', 'instructing-controller', 'itself'],
    ['subcontractor', 'processor', 'exporter'],
    ['police', 'public-authority', 'itself'],
    ['autorité', 'public-authority', 'itself'],
  ])('%s is read', (word, role, actsFor) => {
    expect(facts(`role: ${word}`).recipient).toEqual({ role, actsFor })
  })

  it.each(['filiale', 'subsidiary', 'maison mère', 'parent company', 'affiliate', 'société du groupe'])(
    '%s is a company of the group, and whom it acts for stays open',
    (word) => {
      expect(facts(`role: ${word}`).recipient).toEqual({ role: 'group-company' })
      expect(facts(`role: ${word}\nactsFor: us`).recipient).toEqual({ role: 'group-company', actsFor: 'exporter' })
    },
  )

  it.each([
    ['operator', /processor \(Processor\) or partner/],
    ['client', /instructing-controller .* or partner/],
    ['Ministry of Finance', /did you mean public-authority\?/],
    ['succursale', /if it is one: write group-company/],
    ['tiers', /partner .* or public-authority/],
    ['salarié', /is no recipient: .* places\.remoteAccess/],
    ['procesor', /did you mean processor\?/],
    ['xyzzy', /write processor, subprocessor, partner, .* or public-authority/],
  ])('%s is asked about', (word, message) => {
    expect(refusal(`role: ${word}`)).toMatch(message)
  })
})

describe('the tool in a case file', () => {
  it.each([
    ['BCR', 'bcr'],
    ['règles d’entreprise contraignantes', 'bcr'],
    ["règles d'entreprise contraignantes", 'bcr'],
    ['IDTA', 'uk-idta'],
    ['addendum britannique', 'uk-addendum'],
    ['Data Privacy Framework', 'adequacy'],
    ['EU-US DPF', 'adequacy'],
    ['UK-US data bridge', 'adequacy'],
    ['décision d’adéquation', 'adequacy'],
    ['decision-adequation', 'adequacy'],
    ['consent', 'derogation-consent'],
    ['consentement explicite', 'derogation-consent'],
    ['intérêts vitaux', 'derogation-vital-interests'],
    ['intérêt public', 'derogation-public-interest'],
    ['droits en justice', 'derogation-legal-claims'],
    ['exécution du contrat', 'derogation-contract'],
    ['intérêts légitimes impérieux', 'derogation-compelling-interests'],
    ['code de conduite', 'code-of-conduct'],
    ['clauses ad hoc', 'ad-hoc-clauses'],
    ['aucune', 'none'],
    ['n/a', 'none'],
    ['no', 'none'],
    ['~', 'none'],
    ['null', 'none'],
    ['false', 'none'],
  ])('%s is read as %s', (word, tool) => {
    expect(facts(`tool: ${word}`).tool).toBe(tool)
  })

  const numbers = {
    'scc-2021-914': ['2021/914', '(EU) 2021/914', '(UE) 2021/914', 'Implementing Decision (EU) 2021/914'],
    'scc-2010-87': ['2010/87', '2010/87/EU', '2010/87/UE', 'décision 2010/87/UE', '2010-87'],
    'scc-2001-497': ['2001/497/EC', '2001/497/CE', '2004/915', '2004/915/EC', 'SCC 2004'],
  }
  it.each(Object.entries(numbers).flatMap(([tool, written]) => written.map((word) => [word, tool] as const)))(
    'the official number %s is %s',
    (word, tool) => {
      expect(facts(`tool: "${word}"`).tool).toBe(tool)
    },
  )

  it.each([
    ['nothing is said', '', 'scc-2021-914'],
    ['they were signed in 2019 with a processor', 'toolSignedOn: 2019-05-01\nrole: C2P', 'scc-2010-87'],
    ['they were signed in 2019 between controllers', 'toolSignedOn: 2019-05-01\nrole: C2C', 'scc-2001-497'],
    ['in 2019 with a subsidiary that acts for us', 'signedOn: 2019-05-01\nrole: filiale\nactsFor: us', 'scc-2010-87'],
    ['they were signed on the last day of the old ones', 'toolSignedOn: 2021-06-26\nrole: C2P', 'scc-2010-87'],
    ['they were signed when only the new ones were left', 'toolSignedOn: 2021-09-27\nrole: C2P', 'scc-2021-914'],
  ])('the edition of the clauses follows where %s', (_, more, tool) => {
    for (const words of ['SCC', 'CCT', 'clauses contractuelles types', 'model clauses', 'standard contractual clauses'])
      expect(facts(`tool: ${words}\n${more}`).tool).toBe(tool)
  })

  it.each([
    ['both could be signed', 'toolSignedOn: 2021-07-01\nrole: C2P'],
    ['the role is not said', 'toolSignedOn: 2019-05-01'],
    ['it is not said for whom a company of the group acts', 'toolSignedOn: 2019-05-01\nrole: subsidiary'],
  ])('the edition is asked about where %s', (_, more) => {
    expect(refusal(`tool: SCC\n${more}`)).toMatch(
      /does not say which edition.*scc-2021-914.*scc-2010-87.*or scc-2001-497/,
    )
  })

  it.each([
    ['SCC module 1', '', { role: 'partner', actsFor: 'itself' }],
    ['SCC module two', '', { role: 'processor', actsFor: 'exporter' }],
    ['2021/914 (module 3)', '', { role: 'subprocessor', actsFor: 'exporter' }],
    ['CCT module quatre', '', { role: 'instructing-controller', actsFor: 'itself' }],
    ['SCC module 2', 'role: processor', { role: 'processor', actsFor: 'exporter' }],
    ['SCC module 2', 'role: filiale', { role: 'group-company', actsFor: 'exporter' }],
    ['module 1', 'role: authority', { role: 'public-authority', actsFor: 'itself' }],
  ])('%s says who the recipient is (%s)', (word, more, recipient) => {
    expect(facts(`tool: ${word}\n${more}`)).toMatchObject({ tool: 'scc-2021-914', recipient })
  })

  it.each([
    [
      'a module for another role',
      'tool: SCC module 2\nrole: controller',
      /made for processor, and the file says partner/,
    ],
    ['a module for another purpose', 'tool: module 2\nrole: filiale\nactsFor: itself', /the file says itself/],
    ['a module of clauses that have none', 'tool: 2010/87 module 2', /only the clauses of 2021/],
    ['a contract', 'tool: contract', /write ad-hoc-clauses .* or derogation-contract/],
    ['un contrat', 'tool: contrat', /write ad-hoc-clauses .* or derogation-contract/],
    ['a derogation', 'tool: art. 49', /derogation-consent .* or derogation-compelling-interests/],
    ['the CBPR', 'tool: CBPR', /is a certification, .* no tool of Union law: write certification/],
    ['a processing agreement', 'tool: DPA', /not a transfer tool: write contract: true/],
    ['the clauses between controller and processor', 'tool: 2021/915', /not a transfer tool: write contract: true/],
    ['the clauses of 2002', 'tool: 2002/16/EC', /not represented here/],
    ['ordinary legitimate interests', 'tool: intérêts légitimes', /none .* or derogation-compelling-interests/],
    ['a handshake', 'tool: handshake', /tool: "handshake" is not known here; write none, adequacy, /],
    ['a sentence around a word', 'tool: explicit consent (art. 49)', /did you mean derogation-consent\?/],
    ['two tools in one', 'tool: SCC + BCR', /did you mean bcr\?/],
    ['clauses of one country', 'tool: UK SCC', /write uk-addendum .* or uk-idta/],
    ['two tools', 'tool: [SCC, BCR]', /tool: \[SCC, BCR\] is a list where one value is wanted/],
  ])('%s is asked about', (_, text, message) => {
    expect(refusal(text)).toMatch(message)
  })

  it('is asked about in French as well', () => {
    expect(refusal('tool: contrat', 'fr')).toBe(
      'case.yaml : tool : « contrat » peut vouloir dire plusieurs choses : écrire ad-hoc-clauses (Clauses contractuelles propres) ou derogation-contract (Dérogation : exécution d’un contrat)',
    )
  })
})
