import type { Assessment, Finding, Recommendation } from '#domain/assessment.ts'
import type { Concluded } from '#domain/law/assess/finding.ts'
import { lasting } from '#domain/record/canonical-json.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** What a person reads first: the recommendation in one sentence. */
const summaries: Readonly<Record<Recommendation['outcome'], Bilingual>> = {
  clear: {
    fr: 'Rien ne s’oppose à ce flux et rien ne reste à faire : il peut être admis sans intervention.',
    en: 'Nothing stands against this flow and nothing is left to do: it can be cleared without a person.',
  },
  approve: {
    fr: 'Il ne manque rien que le demandeur doive apporter ; une personne habilitée doit approuver le flux.',
    en: 'Nothing is missing that the requester would have to add; a person who may decide has to approve the flow.',
  },
  'approve-with-conditions': {
    fr: 'Le transfert peut être approuvé, à condition que ce qui est listé soit fait.',
    en: 'The transfer can be approved, on condition that what is listed is done.',
  },
  return: {
    fr: 'Le dossier doit revenir au demandeur : il y manque de quoi le transfert a besoin avant tout départ de données.',
    en: 'The file has to go back to the requester: it lacks what the transfer needs before any data leaves.',
  },
  refuse: {
    fr: 'Une règle interdit ce flux tel qu’il est décrit.',
    en: 'A rule prohibits this flow as it is described.',
  },
  'ask-a-person': {
    fr: 'Le droit qui décide de ce flux n’est pas connu ou n’a pas été vérifié : une personne doit l’établir.',
    en: 'The law that decides this flow is not known or was not verified: a person has to establish it.',
  },
}

/** Something that is still open, whoever has to act: a requirement, or the question whether a law applies at all. */
const isOpen = ({ rule, finding, maybe }: Concluded): boolean =>
  finding.outcome !== 'met' && (finding.severity !== 'informs' || (maybe && rule.scope === true))

/**
 * Nothing can go on before it is closed. Where it is open whether a regime applies, that stops too, since its rules were
 * not asked; unless the ground itself says that the regime only asks.
 */
const stops = ({ rule, finding, maybe }: Concluded): boolean =>
  finding.severity === 'stops' || (maybe && rule.scope === true && finding.severity === 'informs')

/** Orders findings by what matters: what stops, then what is asked for, then what is only to know; then by rule. */
export const byWeight = (a: Concluded, b: Concluded): number => {
  const [one, other] = [a.finding, b.finding]
  const difference = a.wording.ranks[one.outcome] - b.wording.ranks[other.outcome]
  if (difference !== 0) return difference
  if (one.regime !== other.regime) return one.regime < other.regime ? -1 : 1
  return one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0
}

/** The first so many in order of weight. */
const weightiest = (concluded: readonly Concluded[], most: number): Concluded[] => {
  const first: Concluded[] = []
  for (const one of concluded) {
    const after = first.findIndex((other) => byWeight(one, other) < 0)
    if (after >= 0) first.splice(after, 0, one)
    else if (first.length < most) first.push(one)
    if (first.length > most) first.pop()
  }
  return first
}

/** What stops and hangs on a text that nobody verified: no fact is missing, only a person who reads the law can close it. */
const isDoubt = (one: Concluded): boolean => {
  const { outcome, effect, verification } = one.finding
  if (!stops(one)) return false
  if (outcome === 'unknown') return one.missing.length === 0
  return outcome === 'unmet' && effect === 'requires-approval' && verification === 'unverified'
}

const outcomeFrom = (open: readonly Concluded[], home: boolean): Recommendation['outcome'] => {
  if (open.some(({ finding }) => finding.effect === 'prohibits' && finding.outcome === 'unmet')) return 'refuse'
  if (!home) return 'ask-a-person'
  if (open.some((one) => stops(one) && !isDoubt(one))) return 'return'
  if (open.some(isDoubt)) return 'ask-a-person'
  if (open.some(({ finding }) => finding.effect !== 'requires-approval')) return 'approve-with-conditions'
  return open.length > 0 ? 'approve' : 'clear'
}

/** The outcome of the recommendation that follows from the findings. */
export const outcomeOf = (concluded: readonly Concluded[], home: boolean): Recommendation['outcome'] =>
  outcomeFrom(concluded.filter(isOpen), home)

/**
 * The recommendation that follows from the findings: a prohibition refuses; a missing tool, clause or fact returns;
 * whatever else is asked for becomes a condition; and only what is asked nothing at all clears. Where the law of the
 * exporter's own country is not among the packs, nobody but a person can say.
 */
export const recommend = (concluded: readonly Concluded[], home: boolean): Recommendation => {
  const open = concluded.filter(isOpen)
  const outcome = outcomeFrom(open, home)
  return {
    outcome,
    route: outcome === 'clear' ? 'auto' : 'dpo',
    summary: lasting(summaries[outcome]),
    because: weightiest(open.length > 0 ? open : concluded, 3).map(({ rule }) => rule.id),
  }
}

/** From best to worst; asking a person is the worst, since nothing at all can be said. */
export const outcomeOrder: readonly Recommendation['outcome'][] = [
  'clear',
  'approve',
  'approve-with-conditions',
  'return',
  'refuse',
  'ask-a-person',
]

/** From lowest to highest. */
export const riskOrder: readonly Assessment['risk']['level'][] = ['low', 'medium', 'high']

/** A conclusion as it would be with another outcome. */
export const supposed = (one: Concluded, outcome: Finding['outcome']): Concluded => ({
  ...one,
  finding: { ...one.finding, outcome },
})

/** The conclusions with every open question answered one way. */
export const answered = (concluded: readonly Concluded[], outcome: Finding['outcome']): Concluded[] =>
  concluded.map((one) => (one.finding.outcome === 'unknown' ? supposed(one, outcome) : one))
