import { describe, expect, it } from 'vitest'
import { citationIn } from '#domain/clauses/report/citation.ts'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'

const cited = clauseRegimes.flatMap((regime) =>
  clausePackOf(regime).requirements.map(({ requirement: { id, citation } }) => ({ id, citation })),
)

describe('what a clause rests on is cited in the reader’s language', () => {
  it.each([
    ['GDPR arts 28(3)(f), 33(2)', 'RGPD, art. 28(3)(f), 33(2)', 'GDPR arts 28(3)(f), 33(2)'],
    ['GDPR art. 28(4)', 'RGPD, art. 28(4)', 'GDPR art. 28(4)'],
    ['Loi 2008-12, art. 39, 71', 'Loi n° 2008-12, art. 39, 71', 'Law No. 2008-12, art. 39, 71'],
    ['Code du numérique, art. 386', 'Code du numérique, art. 386', 'Digital Code, art. 386'],
    ['Law 058/2021 (RW), art. 49', 'Loi n° 058/2021 (RW), art. 49', 'Law No. 058/2021 (RW), art. 49'],
    ['NDPA 2023, ss. 29, 39', 'NDPA 2023, art. 29, 39', 'NDPA 2023, ss. 29, 39'],
    ['Constitution 2023, art. 12', 'Constitution de 2023, art. 12', 'Constitution of 2023, art. 12'],
    ['Glossaire APDP', 'Glossaire de l’APDP', 'APDP glossary'],
    [
      'UK GDPR art. 46(2)(d); DPA 2018, s. 119A',
      'RGPD britannique (UK GDPR), art. 46(2)(d)\u00a0; DPA 2018, art. 119A',
      'UK GDPR art. 46(2)(d); DPA 2018, s. 119A',
    ],
    [
      'By analogy: SN loi 2008-12 art. 39; BJ Code du numérique art. 386; MA loi 09-08 art. 23',
      'Par analogie : SN, loi n° 2008-12, art. 39\u00a0; BJ, Code du numérique, art. 386\u00a0; MA, loi n° 09-08, art. 23',
      'By analogy: SN, Law No. 2008-12, art. 39; BJ, Digital Code, art. 386; MA, Law No. 09-08, art. 23',
    ],
  ])('%s', (citation, french, english) => {
    expect(citationIn(citation, 'fr')).toBe(french)
    expect(citationIn(citation, 'en')).toBe(english)
  })

  it('in every pack: no French word is left for who reads English, and none of English law’s for who reads French', () => {
    const left = cited.flatMap(({ id, citation }) => [
      ...(citationIn(citation, 'en').match(/\b(loi|code du|glossaire|n°|décision|annexe)\b/gi) ?? []).map((w) => [
        id,
        w,
      ]),
      ...(
        citationIn(citation, 'fr').match(/\b(ss?\.|law|tables?|parts?|by|to|arts|playbook|decision)(?=\s)/gi) ?? []
      ).map((w) => [id, w]),
    ])
    expect(left).toEqual([])
  })
})
