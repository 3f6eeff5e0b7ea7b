import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { leavesCountry, type Transfer } from '#domain/facts/transfer.ts'

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const mali = is('exporter', 'equal', 'ML')
const abroad = is('leaves', 'equal', true)
const anySensitive = {
  any: ['health', 'opinions-and-beliefs', 'offences'].map((code) => is('dataCategories', 'contains', code)),
}
const scoring = { any: [is('purposes', 'contains', 'credit'), is('dataCategories', 'contains', 'profiles')] }
const derogation = is('derogation', 'equal', true)

const both = (rule: string, when: object[], requires: object): [string, TopLevelCondition][] => {
  const all = (conditions: object[]): TopLevelCondition => JSON.parse(JSON.stringify({ all: conditions }))
  return [
    [`${rule} met`, all([...when, requires])],
    [`${rule} unmet`, all([...when, { not: requires }])],
  ]
}

/** The same rules for json-rules-engine; what leaves the country has to be worked out for it beforehand. */
export const jsonRules = (): ((facts: Transfer) => Promise<Record<string, string>>) => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const authorised = is('authorisedBy', 'contains', 'ML')
  const rules = [
    ...both('ML-SCOPE', [mali], mali),
    ...both('ML-TRF-01', [mali, abroad], authorised),
    ...both('ML-SEC-01', [mali], is('measures', 'greaterThan', 0)),
    ...both('ML-SENS-01', [mali, anySensitive], authorised),
    ...both(
      'ML-RIGHT-01',
      [mali, is('purposes', 'contains', 'marketing')],
      is('evidence', 'contains', 'objections-honoured'),
    ),
    ...both('ML-DEF-03', [mali, scoring], is('evidence', 'contains', 'human-review')),
    ...both('ML-UNV-02', [mali, abroad, derogation], is('exporter', 'equal', 'never')),
  ]
  for (const [type, conditions] of rules) engine.addRule({ conditions, event: { type } })
  return async (facts) => {
    const { events } = await engine.run({
      exporter: facts.exporter.country,
      leaves: leavesCountry(facts),
      dataCategories: facts.dataCategories,
      purposes: facts.purposes,
      evidence: facts.evidence ?? [],
      authorisedBy: facts.authorisedBy ?? [],
      measures: facts.securityMeasures.length,
      derogation: facts.tool.startsWith('derogation'),
    })
    return Object.fromEntries(events.map(({ type }) => type.split(' ')))
  }
}
