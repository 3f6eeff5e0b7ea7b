import type { Finding } from '#domain/assessment.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

/** The rules that the comparison is made with: those of the Malian pack that decide something. */
export const compared = [
  'ML-SCOPE',
  'ML-TRF-01',
  'ML-SEC-01',
  'ML-SENS-01',
  'ML-RIGHT-01',
  'ML-DEF-03',
  'ML-UNV-02',
] as const
type Compared = (typeof compared)[number]

type Says = Omit<Finding, 'outcome' | 'facts'>

/** What the rules say, word for word: a program would hold it as constants, which here are taken from the pack beforehand. */
const saidBy = (id: Compared): Says => {
  const found = currentPacks()
    .flatMap(({ rules }) => rules)
    .find(({ rule }) => rule.id === id)
  if (found === undefined) throw new Error(`${id} is gone`)
  const { outcome: _, facts: __, ...says } = found.wording().says
  return says
}

const says: Readonly<Record<Compared, Says>> = {
  'ML-SCOPE': saidBy('ML-SCOPE'),
  'ML-TRF-01': saidBy('ML-TRF-01'),
  'ML-SEC-01': saidBy('ML-SEC-01'),
  'ML-SENS-01': saidBy('ML-SENS-01'),
  'ML-RIGHT-01': saidBy('ML-RIGHT-01'),
  'ML-DEF-03': saidBy('ML-DEF-03'),
  'ML-UNV-02': saidBy('ML-UNV-02'),
}

type Facts = Finding['facts']

const finding = (rule: Compared, holds: boolean, facts: Facts): Finding => {
  const { regime, effect, severity, title, message, remedy, citation, verification } = says[rule]
  const outcome = holds ? 'met' : 'unmet'
  const open = holds ? null : remedy
  return { rule, regime, effect, outcome, severity, title, message, remedy: open, citation, verification, facts }
}

const isSensitive = (category: string): boolean =>
  category === 'health' || category === 'opinions-and-beliefs' || category === 'offences'

const isAbroad = (country: string): boolean => country !== 'ML'

/**
 * The same rules written out as a program: what a developer would type in if the law never changed. It does what the engine
 * does for these rules, and nothing more: for each rule that applies the finding with its citation, its outcome, its remedy
 * and the facts it read with their values, so that the answers of both are equal part by part. It does not hash, nor weigh
 * the findings, nor look for other regimes, nor know facts that are missing.
 */
export const byHand = (facts: Transfer): Finding[] => {
  const { exporter, recipient, places, purposes, dataCategories, securityMeasures } = facts
  if (exporter.country !== 'ML') return []
  const from = { path: 'exporter.country', value: 'ML' }
  const authorisedBy = facts.authorisedBy ?? []
  const authorised = authorisedBy.includes('ML')
  const authorities = { path: 'authorisedBy', value: authorisedBy }
  const evidence = facts.evidence ?? []
  const proof = { path: 'evidence', value: evidence }
  const data = { path: 'dataCategories', value: dataCategories }
  const uses = { path: 'purposes', value: purposes }
  const found = [finding('ML-SCOPE', true, [from])]
  const leaves =
    isAbroad(recipient.country) ||
    places.hosting.some(isAbroad) ||
    places.backup.some(isAbroad) ||
    places.remoteAccess.some(isAbroad) ||
    places.support.some(isAbroad)
  const whereabouts = [
    from,
    { path: 'recipient.country', value: recipient.country },
    { path: 'places.hosting', value: places.hosting },
    { path: 'places.backup', value: places.backup },
    { path: 'places.remoteAccess', value: places.remoteAccess },
    { path: 'places.support', value: places.support },
  ]
  found.push(
    finding('ML-SEC-01', securityMeasures.length > 0, [from, { path: 'securityMeasures', value: securityMeasures }]),
  )
  if (dataCategories.some(isSensitive)) found.push(finding('ML-SENS-01', authorised, [from, data, authorities]))
  if (purposes.includes('marketing'))
    found.push(finding('ML-RIGHT-01', evidence.includes('objections-honoured'), [from, uses, proof]))
  const scores = purposes.includes('credit')
  if (scores || dataCategories.includes('profiles'))
    found.push(
      finding('ML-DEF-03', evidence.includes('human-review'), scores ? [from, uses, proof] : [from, uses, data, proof]),
    )
  if (leaves) {
    found.push(finding('ML-TRF-01', authorised, [...whereabouts, authorities]))
    if (facts.tool.startsWith('derogation'))
      found.push(finding('ML-UNV-02', false, [...whereabouts, { path: 'tool', value: facts.tool }]))
  }
  return found
}
