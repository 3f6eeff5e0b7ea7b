import type { Finding, StatusRead } from '#domain/assessment.ts'
import { recommended } from '#domain/case/recommendation-words.ts'
import { countryName } from '#domain/facts/countries.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { Advice } from '#domain/law/advice/advice.ts'
import { advise } from '#domain/law/advice/advise.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'
import type { Language } from '#domain/words/language.ts'
import { type Standing, statusesOf } from '#local/law/statuses.ts'

/** The countries that the facts name as reached, other than the exporter's own; sorted. */
const destinationsOf = ({ exporter, recipient, places }: TransferDraft): string[] =>
  [...new Set([recipient?.country, ...Object.values(places ?? {}).flat()])]
    .filter((country) => country !== undefined && country !== exporter?.country)
    .map(String)
    .sort()

/** What the regimes that apply have decided of the countries reached. */
export const standingOf = (
  facts: TransferDraft,
  { assessment }: Advice,
  packs: readonly LawPack[],
  at: Moment,
): Standing[] =>
  statusesOf(
    packs,
    assessment.regimes.map(({ regime }) => regime),
    destinationsOf(facts),
    at,
  )

/**
 * The advice on a case of which some places were read as nowhere: the assessment takes them so, but what could still
 * become of the case, and what is worth asking, is told as if nobody had.
 */
export const adviceOn = (
  facts: TransferDraft,
  packs: readonly LawPack[],
  at: Moment,
  assumed: readonly string[],
): Advice => {
  const advice = advise(facts, packs, at)
  if (assumed.length === 0) return advice
  const places = Object.fromEntries(
    Object.entries(facts.places ?? {}).filter(([place]) => !assumed.includes(`places.${place}`)),
  )
  return { ...advice, outlook: advise({ ...facts, places }, packs, at).outlook }
}

/** The answer of `explain --json`: documented field by field in docs/law.md. */
export const explanation = (
  facts: TransferDraft,
  packs: readonly LawPack[],
  at: Moment,
  assumed: readonly string[] = [],
) => {
  const advice = adviceOn(facts, packs, at, assumed)
  const { assessment, outlook, obligations, conflicts, counterfactuals } = advice
  const { questions, ...stillOpen } = outlook
  return {
    ...assessment,
    statuses: standingOf(facts, advice, packs, at),
    outlook: stillOpen,
    missing: questions,
    assumed,
    obligations,
    conflicts,
    counterfactuals: counterfactuals.map(({ changes, outcome }) => ({ changes, outcome })),
  }
}

const words = {
  fr: {
    regimes: 'Droit applicable',
    recommendation: 'Recommandation',
    risk: 'Risque',
    open: 'Ce qui reste à faire',
    done: 'Ce qui est en règle, ou bon à savoir',
    missing: 'Ce qu’il faut encore savoir, dans l’ordre',
    authorities: 'Autorités à saisir',
    statuses: 'Ce que ces régimes ont décidé des pays atteints',
    ended: 'a pris fin le',
    conflicts: 'Conflits entre régimes',
    changes: 'Ce qui changerait la réponse',
    days: 'jours',
    unknown: 'délai inconnu',
    none: 'aucun',
    unverified: 'non vérifié',
    todo: 'À faire',
    restsOn: { met: 'En s’appuyant sur', unmet: 'Sans pouvoir s’appuyer sur', unknown: 'Reste à établir' },
    since: 'depuis le',
    colon: ' :',
    route: { auto: 'sans intervention', dpo: 'décidé par une personne' },
    level: { low: 'faible', medium: 'moyen', high: 'élevé' },
  },
  en: {
    regimes: 'Law that applies',
    recommendation: 'Recommendation',
    risk: 'Risk',
    open: 'What is left to do',
    done: 'What is in order, or good to know',
    missing: 'What still has to be known, in order',
    authorities: 'Authorities to ask',
    statuses: 'What these regimes decided of the countries reached',
    ended: 'ended on',
    conflicts: 'Conflicts between regimes',
    changes: 'What would change the answer',
    days: 'days',
    unknown: 'time unknown',
    none: 'none',
    unverified: 'not verified',
    todo: 'To do',
    restsOn: { met: 'Resting on', unmet: 'Without being able to rest on', unknown: 'Still to be established' },
    since: 'since',
    colon: ':',
    route: { auto: 'without a person', dpo: 'decided by a person' },
    level: { low: 'low', medium: 'medium', high: 'high' },
  },
} as const

const marks: Readonly<Record<Finding['outcome'], string>> = { met: '✓', unmet: '✗', unknown: '?' }

/** A decision on a country that the rule asked for: whether the transfer may rest on it, from when to when, and why not. */
const readLine = (read: StatusRead, language: Language): string => {
  const say = words[language]
  const { country, outcome, name, from, to, ended, lacking, citation, verification } = read
  const days = to === null ? `${say.since} ${from}` : `${from} → ${to}`
  const why = [...(ended === null ? [] : [ended]), ...lacking].map((one) => one[language]).join(' ')
  const doubt = verification === 'unverified' ? ` (${say.unverified})` : ''
  return (
    `      ${say.restsOn[outcome]}${say.colon} ${countryName(country, language)}, ${name[language]}, ` +
    `${citation.text[language]}, ${days}${doubt}${why === '' ? '' : ` – ${why}`}`
  )
}

const findingLines = (finding: Finding, language: Language): string[] => {
  const doubt = finding.verification === 'unverified' ? ` (${words[language].unverified})` : ''
  const remedy =
    finding.remedy === null ? [] : [`      ${words[language].todo}${words[language].colon} ${finding.remedy[language]}`]
  // what nobody has to do anything about is no failing
  const mark = finding.outcome === 'unmet' && finding.severity === 'informs' ? '–' : marks[finding.outcome]
  return [
    `  ${mark} ${finding.rule}  ${finding.title[language]}${doubt}`,
    `      ${finding.message[language]}`,
    `      ${finding.citation.text[language]}`,
    ...(finding.statuses ?? []).map((read) => readLine(read, language)),
    ...remedy,
  ]
}

const statusLine = ({ regime, name, citation, to, ended, verification }: Standing, language: Language): string => {
  const say = words[language]
  const end = ended === null ? '' : ` (${say.ended} ${to ?? ''}${say.colon} ${ended[language]})`
  const doubt = verification === 'unverified' ? ` (${say.unverified})` : ''
  return `  ${regime}${say.colon} ${name[language]}, ${citation.text[language]}${end}${doubt}`
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines])

/** The same for a person at a terminal. */
export const explanationText = (advice: Advice, standing: readonly Standing[], language: Language): string => {
  const { assessment, outlook, conflicts, counterfactuals } = advice
  const say = words[language]
  const { recommendation, findings, regimes, risk, authorisations } = assessment
  const open = findings.filter(({ outcome, severity }) => outcome !== 'met' && severity !== 'informs')
  const rest = findings.filter((finding) => !open.includes(finding))
  return [
    `${say.recommendation}${say.colon} ${recommended[recommendation.outcome][language]} (${recommendation.outcome}), ${say.route[recommendation.route]}`,
    `  ${recommendation.summary[language]}`,
    `${say.risk}${say.colon} ${say.level[risk.level]}${risk.because.length > 0 ? ` (${risk.because.join(', ')})` : ''}`,
    ...section(
      say.regimes,
      regimes.length === 0
        ? [`  ${say.none}`]
        : regimes.map(({ name, because }) => `  ${name[language]}${say.colon} ${because[language]}`),
    ),
    ...section(
      say.statuses,
      standing.map((status) => statusLine(status, language)),
    ),
    ...section(
      say.open,
      open.flatMap((finding) => findingLines(finding, language)),
    ),
    ...section(
      say.authorities,
      authorisations.map(
        ({ authority, rule, forecastDays }) =>
          `  ${authority} (${rule})${say.colon} ${forecastDays === null ? say.unknown : `${forecastDays} ${say.days}`}`,
      ),
    ),
    ...section(
      say.conflicts,
      conflicts.map(({ says }) => `  ${says[language]}`),
    ),
    ...section(
      say.missing,
      outlook.questions.map(({ path, rules }) => `  ${path} (${rules.slice(0, 4).join(', ')})`),
    ),
    ...section(
      say.changes,
      counterfactuals.map(
        ({ changes, outcome }) =>
          `  ${changes.map(({ says }) => says[language]).join(' + ')} → ${recommended[outcome][language]}`,
      ),
    ),
    ...section(
      say.done,
      rest.flatMap((finding) => findingLines(finding, language)),
    ),
  ].join('\n')
}
