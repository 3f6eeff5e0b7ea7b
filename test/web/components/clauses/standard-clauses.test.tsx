import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import { anSccReport } from '#test/support/samples.ts'
import { StandardClauses } from '#web/components/clauses/StandardClauses.tsx'
import { sccAsks, sccConcerns, sccItems, sccSign } from '#web/components/clauses/scc-items.ts'
import en from '#web/i18n/en.ts'
import fr from '#web/i18n/fr.ts'
import { startTexts } from '#web/i18n/start.ts'

const said = (fr: string, en: string) => ({ fr, en })
const added = {
  clause: '8.9',
  paragraph: '(a)',
  modules: [2],
  kind: 'added' as const,
  class: 'check' as const,
  advice: said('Vérifiez cet ajout.', 'Check this addition.'),
  quote: 'The parties meet each year.',
  page: 8,
}
const report = (over: Partial<SccReport> = {}): SccReport => ({
  ...anSccReport(['8.1']),
  choices: [
    {
      id: '9(a)',
      label: said('Clause 9(a)', 'Clause 9(a)'),
      state: 'settled',
      answer: 'option 2, 30 days',
      quote: '30 days',
      page: 9,
    },
    { id: '17', label: said('Clause 17', 'Clause 17'), state: 'left-open', answer: null, quote: null, page: 12 },
  ],
  annexes: [
    { id: 'I.A', label: said('Annexe I.A', 'Annex I.A'), state: 'filled', quote: 'Parties', page: 14 },
    { id: 'II', label: said('Annexe II', 'Annex II'), state: 'elsewhere', quote: 'See our website', page: 15 },
    { id: 'III', label: said('Annexe III', 'Annex III'), state: 'not-needed', quote: null, page: null },
  ],
  changes: [...anSccReport(['8.1']).changes, added],
  ...over,
})

const texts = { fr: await startTexts('fr', fr), en: await startTexts('en', en) }
const shown = (scc: SccReport | null, language: 'fr' | 'en' = 'fr') =>
  renderToStaticMarkup(
    <I18nextProvider i18n={texts[language]}>
      <MemoryRouter>
        <StandardClauses
          scc={scc}
          tool="scc-2021-914"
          contractLanguage="en"
          hrefOf={(item) => `#${item.requirement}`}
        />
      </MemoryRouter>
    </I18nextProvider>,
  )

describe('The standard clauses of a contract', () => {
  test('tell first what has to be restored, then what is to be filled in and read, and last what is in order', () => {
    expect(sccItems(report()).map(({ requirement, group }) => [requirement, group])).toEqual([
      ['scc-change-0', 'restore'],
      ['scc-choice-17', 'fill'],
      ['scc-change-1', 'read'],
      ['scc-annex-II', 'read'],
      ['scc-choice-9(a)', 'kept'],
      ['scc-annex-I.A', 'kept'],
    ])
  })

  test('show an altered passage in the contract’s own words, with its page, its module and what to do', () => {
    const page = shown(report())
    expect(page).toContain('Texte modifié')
    expect(page).toContain('>The importer may do as it deems fit<')
    expect(page).toContain('module 2 · page 7')
    expect(page).toContain('rétablissez le texte officiel')
    expect(page).toContain('href="#scc-change-0"')
    expect(shown(report(), 'en')).toContain('Text altered')
  })

  test('say in words how a choice was made', () => {
    expect(shown(report())).toContain('Autorisation générale, 30 days')
    expect(shown(report(), 'en')).toContain('General authorisation, 30 days')
  })

  test('show at most a handful of altered passages before the others are asked for', () => {
    const many = anSccReport(Array.from({ length: 9 }, (_, n) => `8.${n}`))
    expect(shown(many)).toContain('Encore 5 passages à rétablir')
  })

  test.each([
    ['altered', report(), 'bad'],
    ['resting on a tool that is no longer valid', report({ changes: [], outdated: ['privacy-shield'] }), 'bad'],
    ['with an open choice', report({ changes: [] }), 'warning'],
    ['only spoken of', report({ form: 'mentioned', changes: [], choices: [], annexes: [] }), 'warning'],
    ['whole', report({ changes: [], choices: [], annexes: [] }), 'good'],
  ] as const)('that are %s are signed %s', (_, scc, sign) => {
    expect(sccSign(scc, sccItems(scc))).toBe(sign)
  })

  test('concern nobody where the contract has none and the transfer does not rest on them', () => {
    const none = report({ form: 'none', edition: null, changes: [], choices: [], annexes: [] })
    expect(sccConcerns('ad-hoc-clauses', none)).toBe(false)
    expect(sccConcerns('scc-2021-914', none)).toBe(true)
    expect(sccAsks('ad-hoc-clauses', none)).toBe(0)
    expect(shown(null)).toBe('')
  })

  test('are to be asked about once for each place to restore or to fill in', () => {
    expect(sccAsks('scc-2021-914', report())).toBe(2)
    expect(sccAsks('none', report())).toBe(2)
    expect(sccAsks('ad-hoc-clauses', report())).toBe(0)
  })

  test('of the United Kingdom are told table by table', () => {
    const table = {
      id: '1' as const,
      label: said('Tableau 1', 'Table 1'),
      state: 'blank' as const,
      quote: null,
      page: 3,
    }
    const uk = {
      form: 'addendum' as const,
      version: 'B1.0',
      modules: [2],
      tables: [table],
      mandatoryClauses: 'held' as const,
      quote: null,
      page: null,
      summary: said('L’Addendum britannique fait partie du contrat.', 'The UK Addendum is part of the contract.'),
    }
    const page = shown(report({ uk }))
    expect(page).toContain('Tableau 1')
    expect(page).toContain('L’Addendum britannique fait partie du contrat.')
  })
})
