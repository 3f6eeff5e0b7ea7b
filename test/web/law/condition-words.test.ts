import { describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { conditionWords, type Vocabulary } from '#web/pages/law/_lib/condition-words.ts'
import { readCondition } from '#web/pages/law/_lib/read-condition.ts'
import { isTerm } from '#web/pages/law/_lib/vocabulary.ts'

const plain: Vocabulary = {
  label: (path) => `<${path}>`,
  value: (_, code) => String(code),
  term: (name, holds) => (isTerm(name) ? `${holds ? '' : 'not '}${name}` : undefined),
  definition: () => undefined,
  group: (id) => id,
  phrase: (key, { label = '', what = '', group = '' } = {}) => [key, label, what, group].filter(Boolean).join(' '),
  or: (items) => items.join(' or '),
  and: (items) => items.join(' and '),
}
const say = (source: string, terms: Readonly<Record<string, string>> = {}) =>
  conditionWords(source, { ...plain, definition: (name) => terms[name] })?.phrases

describe('A condition in words', () => {
  it.each([
    ['restricted', ['restricted']],
    ['restricted && !processor', ['restricted', 'not processor']],
    ['exporter.country == "ML"', ['is <exporter.country> ML']],
    ['recipient.role != "public-authority"', ['is <recipient.role> another public-authority']],
    ['tool in ["bcr", "certification"]', ['is <tool> bcr or certification']],
    ['"consent-records" in evidence', ['includes <evidence> consent-records']],
    ['!("ML" in authorisedBy)', ['lacks <authorisedBy> ML']],
    ['destinations.exists(c, c == "US")', ['any <destinations> US']],
    ['!destinations.all(c, c == "CH" || adequate(c))', ['any <destinations> another CH and inadequate']],
    ['destinations.exists(c, !member("EEA", c) && adequate(c))', ['any <destinations> outsider EEA and adequate']],
    ['destinations.all(c, heldBy(exporter.country, c))', ['each <destinations> held']],
    ['!lawKnown(exporter.country)', ['is <exporter.country> lawUnknown']],
    ['toolSignedOn < "2021-09-27"', ['is <toolSignedOn> before 2021-09-27']],
    ['securityMeasures.size() > 0', ['some <securityMeasures>']],
    ['exporter.country in authorisedBy', ['among <authorisedBy> <exporter.country>']],
  ])('%s', (source, words) => expect(say(source)).toEqual(words))

  it('tells a named condition without words by what it comes down to', () => {
    const terms = { exempt: 'tool == "bcr" || restricted', twice: '!exempt' }
    expect(say('exempt', terms)).toEqual(['is <tool> bcr or restricted'])
    expect(say('!twice', terms)).toEqual(['is <tool> bcr or restricted'])
  })

  it('says whether all its parts must hold, or one', () => {
    expect(conditionWords('restricted && sensitive', plain)?.joined).toBe('all')
    expect(conditionWords('restricted || sensitive', plain)?.joined).toBe('one')
  })

  it('is left as it is written where it is more than the page can read', () => {
    expect(conditionWords('restricted ? true : false', plain)).toBeNull()
    expect(conditionWords('"open', plain)).toBeNull()
  })
})

describe('Every condition of every pack can be put into words', () => {
  const facts =
    /^(exporter|recipient|places)\.\w+$|^(purposes|dataCategories|dataSubjects|tool|toolSignedOn|evidence|authorisedBy|securityMeasures|occasional|startsOn|destinations|reached|risk|unverified|regimes|today)$/

  for (const { data } of currentPacks())
    it(data.name.en, () => {
      const sources = [
        ...data.rules.flatMap(({ when, requires }) => [when, requires ?? 'true']),
        ...data.tools.flatMap(({ when }) => when ?? []),
        ...Object.values(data.terms),
      ]
      for (const source of sources) {
        expect(readCondition(source), source).not.toBeNull()
        for (const [, name = ''] of say(source, data.terms)
          ?.join(' ')
          .matchAll(/<([^>]*)>/g) ?? [])
          expect(name).toMatch(facts)
      }
    })
})
