import { isDeepStrictEqual } from 'node:util'
import { paces } from '#bench/lib/pace.ts'
import type { Row } from '#bench/lib/row.ts'
import type { Finding } from '#domain/assessment.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { asHandedIn, assess } from '#domain/law/assess/assess.ts'
import { loadPacks } from '#domain/law/pack/load.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { byHand, compared } from './by-hand.ts'
import { jsonRules } from './by-json-rules.ts'
import { jsonataRules } from './by-jsonata.ts'
import { at, cases, inTurn } from './cases.ts'

const packs = currentPacks()
const [json, jsonata] = [jsonRules(), jsonataRules()]

/** The Malian pack with nothing but the rules that are compared. */
const few = loadPacks(
  packs
    .filter(({ regime }) => regime === 'ml')
    .map(({ data }) => ({ ...data, rules: data.rules.filter(({ id }) => compared.some((one) => one === id)) })),
)

const byEngine = (facts: Transfer): Finding[] =>
  apply(asHandedIn(facts), few, at).concluded.map(({ finding }) => finding)

const outcomes = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]))

/** All of them have to say the same before they are timed. Throws where one does not. */
const checkThatAllAgree = async (): Promise<void> => {
  for (const facts of cases) {
    const wanted = byHand(facts)
    const answers: [string, unknown, unknown][] = [
      ['the engine', byEngine(facts), wanted],
      ['json-rules-engine', await json(facts), outcomes(wanted)],
      ['jsonata', await jsonata(facts), outcomes(wanted)],
    ]
    for (const [name, got, expected] of answers)
      if (!isDeepStrictEqual(got, expected))
        throw new Error(`${name} answers ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`)
  }
}

const rate = (microseconds: number): number => Math.round(1_000_000 / microseconds)
const round = (value: number): number => Math.round(value * 100) / 100

/** How fast the law is applied: all of it, and some rules of it beside other ways to write the same. */
export const speed = async (): Promise<Row[]> => {
  await checkThatAllAgree()
  const rules = packs.reduce((sum, { data }) => sum + data.rules.length, 0)
  const all = `all ${packs.length} packs, ${rules} rules, ${cases.length} transfers in turn, processor time`
  const same = `the same ${compared.length} Malian rules, ${cases.length} transfers in turn, processor time, interleaved`
  const alike = 'findings with citation, remedy and the facts read, equal part by part'
  const bare = 'outcomes only, without citations and facts read'
  const [assessment = 0, findings = 0, hand = 0, engine = 0, byJsonata = 0, byJson = 0] = await paces([
    inTurn((facts) => assess(facts, packs, at)),
    inTurn((facts) => apply(asHandedIn(facts), packs, at)),
    inTurn(byHand),
    inTurn(byEngine),
    inTurn(jsonata),
    inTurn(json),
  ])
  return [
    {
      what: 'assessments per second and core, all packs',
      value: rate(assessment),
      unit: '/s',
      note: `sealed with its hash; ${all}`,
    },
    { what: 'one assessment, all packs', value: round(assessment / 1000), unit: 'ms', note: all },
    {
      what: 'its findings alone, per second and core',
      value: rate(findings),
      unit: '/s',
      note: `neither weighed nor hashed; ${all}`,
    },
    {
      what: 'the engine beside a function written by hand',
      value: round(engine / hand),
      unit: '× the time',
      aim: { below: 10 },
      note: `${alike}; ${same}`,
    },
    { what: 'by hand, per second and core', value: rate(hand), unit: '/s', note: same },
    { what: 'the engine, per second and core', value: rate(engine), unit: '/s', note: same },
    { what: 'jsonata, per second and core', value: rate(byJsonata), unit: '/s', note: `${bare}; ${same}` },
    { what: 'json-rules-engine, per second and core', value: rate(byJson), unit: '/s', note: `${bare}; ${same}` },
  ]
}
