import type { Assessment, Recommendation } from '#domain/assessment.ts'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { contentHash } from '#domain/record/hash.ts'

/** The facts of an ordinary request: a ticketing tool hosted in Ireland, supported from India. */
export const someFacts = (over: Partial<Transfer> = {}): Transfer => ({
  exporter: { name: 'Djoliba Télécom', country: 'ML' },
  recipient: { name: 'Baobab Desk', country: 'IE', role: 'processor', actsFor: 'exporter' },
  service: 'Customer tickets',
  purposes: ['customer-care'],
  dataCategories: ['identification', 'contact'],
  dataSubjects: ['subscribers'],
  places: { hosting: ['IE'], backup: ['DE'], remoteAccess: [], support: ['IN'] },
  tool: 'scc-2021-914',
  securityMeasures: ['encryption-in-transit', 'access-control'],
  evidence: ['necessity-note'],
  startsOn: '2027-01-15',
  contract: null,
  ...over,
})

const said = (fr: string, en: string) => ({ fr, en })

export const aRecommendation = (over: Partial<Recommendation> = {}): Recommendation => ({
  outcome: 'approve',
  route: 'dpo',
  summary: said('Une garantie valable est en place.', 'A valid safeguard is in place.'),
  because: [],
  ...over,
})

/** An assessment as the law engine hands it over, without findings: what the transitions read of it. */
export const anAssessment = (over: Partial<Omit<Assessment, 'hash'>> = {}): Assessment => {
  const content = {
    validAt: '2026-11-01',
    knownAt: '2026-11-01',
    packs: [{ regime: 'ml', version: '1', hash: 'a'.repeat(64) }],
    regimes: [],
    restricted: true,
    findings: [],
    authorisations: [],
    risk: { level: 'medium' as const, because: [] },
    recommendation: aRecommendation(),
    ...over,
  }
  return { ...content, hash: contentHash(content) }
}

export const authorisationOf = (regime: string): Assessment['authorisations'][number] => ({
  regime,
  authority: `Authority of ${regime}`,
  rule: `${regime}.authorisation`,
  forecastDays: 60,
  because: said('La loi le demande.', 'The law asks for it.'),
})

type Clause = ClauseReport['findings'][number]

export const aClause = (verdict: Clause['verdict'], label = 'Audit'): Clause => ({
  requirement: label.toLowerCase(),
  regime: 'eu-gdpr',
  severity: 'must',
  verification: 'text',
  like: null,
  citation: 'Art. 28(3)',
  label: said(label, label),
  verdict,
  quote: null,
  page: null,
  heading: null,
  confidence: 1,
  advice: null,
})

export const aClauseReport = (findings: Clause[], over: Partial<ClauseReport> = {}): ClauseReport => ({
  readable: true,
  unreadableBecause: null,
  language: 'en',
  pages: 4,
  kind: 'processing-agreement',
  findings,
  scc: null,
  sha256: 'b'.repeat(64),
  hash: 'c'.repeat(64),
  secondOpinion: null,
  ...over,
})

/** Standard clauses that stand in a contract, of which these were altered. */
export const anSccReport = (altered: readonly string[], over: Partial<SccReport> = {}): SccReport => ({
  form: 'full',
  edition: '2021/914',
  outdated: [],
  modules: [2],
  choices: [],
  annexes: [],
  verbatim: altered.length === 0,
  changes: altered.map((clause) => ({
    clause,
    paragraph: '(a)',
    modules: [2],
    kind: 'altered',
    class: 'forbidden',
    advice: said(
      `Clause ${clause}(a) : rétablissez le texte officiel.`,
      `Clause ${clause}(a): restore the official text.`,
    ),
    quote: '(a) The importer may do as it deems fit',
    page: 7,
  })),
  ukAddendum: false,
  uk: null,
  summary: said('Des modifications interdites.', 'Forbidden changes.'),
  ...over,
})
