import { askedClauses, dutyOf, oncePerDuty } from '#domain/case/asked-clauses.ts'
import { clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { requirementsOf } from '#domain/clauses/rules/requirements-of.ts'
import type { ClauseFinding, ClauseReport } from '#domain/documents/clause-report.ts'
import type { WrittenBlock } from '#domain/documents/written-block.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Language } from '#domain/words/language.ts'
import { citationIn } from './citation.ts'

const words = {
  fr: {
    title: 'Demande de compléments au contrat',
    thanks:
      'Nous avons lu le contrat que vous nous avez adressé et vous remercions des clauses qu’il contient déjà. Pour pouvoir le signer, nous vous demandons les compléments ci-dessous. Les rédactions proposées sont les nôtres ; une rédaction équivalente convient.',
    subject: 'Contrat',
    add: 'À ajouter',
    complete: 'À compléter',
    replace: 'À remplacer',
    clarify: 'À préciser',
    clarifyHow: 'Indiquez-nous où le contrat traite de ce point, ou ajoutez :',
    proposed: 'Rédaction proposée :',
    yours: 'Votre texte :',
    page: 'page',
    scc: 'Clauses contractuelles types de la Commission européenne',
    settle: 'Choix à indiquer :',
    fill: 'Annexe à remplir :',
    kept: 'Déjà présent, sans changement',
    nothing: 'Le contrat contient tout ce que nous demandons : aucun complément n’est nécessaire.',
  },
  en: {
    title: 'Request for additions to the contract',
    thanks:
      'We have read the contract that you sent us and thank you for the clauses it already holds. To be able to sign it we ask for the additions below. The wordings proposed are our own; equivalent wordings will do.',
    subject: 'Contract',
    add: 'Please add',
    complete: 'Please complete',
    replace: 'Please replace',
    clarify: 'Please clarify',
    clarifyHow: 'Tell us where the contract deals with this, or add:',
    proposed: 'Proposed wording:',
    yours: 'Your text:',
    page: 'page',
    scc: 'Standard contractual clauses of the European Commission',
    settle: 'Choice to be made:',
    fill: 'Annex to be filled in:',
    kept: 'Already there, no change',
    nothing: 'The contract holds all that we ask for: no addition is needed.',
  },
} as const

const inQuotes = (text: string, language: Language) => (language === 'fr' ? `« ${text} »` : `“${text}”`)

const sections = [
  ['absent', 'add'],
  ['contradicted', 'replace'],
  ['partial', 'complete'],
  ['read-yourself', 'clarify'],
] as const

/** A duty that is asked for once, with every law that has it. */
type Asked = { finding: ClauseFinding; wording: string; citations: string[] }

const wordings = () => new Map(clauseRegimes.flatMap(requirementsOf).map(({ id, wording }) => [id, wording]))

const askedOf = (report: ClauseReport, tool: TransferTool, language: Language): Asked[] => {
  const known = wordings()
  const all = askedClauses(tool, report.findings)
  return oncePerDuty(all).flatMap((finding) => {
    const wording = known.get(finding.requirement)
    const shared = all.filter((other) => dutyOf(other) === dutyOf(finding))
    return wording
      ? [
          {
            finding,
            wording: wording[language],
            citations: shared.map(({ citation }) => citationIn(citation, language)),
          },
        ]
      : []
  })
}

/**
 * What to ask the vendor for, in the vendor's language: each missing clause with a wording, each place of the standard clauses that
 * must be restored or filled in; what is there already is acknowledged and not repeated. A duty that several laws have is asked for
 * once, and what the organisation asks by itself comes last.
 * @param tool what the transfer rests on: standard clauses are asked for only where it is these
 */
export const vendorRequest = (
  report: ClauseReport,
  { contract, language, tool }: { contract: string; language: Language; tool: TransferTool },
): WrittenBlock[] => {
  const say = words[language]
  const findings = askedOf(report, tool, language)
  const quoted = ({ quote, page }: ClauseFinding): WrittenBlock[] =>
    quote === null
      ? []
      : [
          {
            style: 'paragraph',
            text: `${say.yours} ${inQuotes(quote, language)}${page === null ? '' : ` (${say.page} ${page})`}`,
          },
        ]

  const requests = sections.flatMap(([verdict, heading]): WrittenBlock[] => {
    const own = findings.filter(({ finding }) => finding.verdict === verdict)
    if (own.length === 0) return []
    return [
      { style: 'heading', text: say[heading] },
      ...own.flatMap(({ finding, wording, citations }): WrittenBlock[] => [
        { style: 'item', text: `• ${finding.label[language]} (${citations.join(language === 'fr' ? ' ; ' : '; ')})` },
        ...quoted(finding),
        {
          style: 'paragraph',
          text: `${verdict === 'read-yourself' ? say.clarifyHow : say.proposed} ${inQuotes(wording, language)}`,
        },
      ]),
    ]
  })
  const scc = sccRequests(report, language)
  const kept = findings.filter(({ finding }) => finding.verdict === 'present')
  return [
    { style: 'title', text: say.title },
    {
      style: 'paragraph',
      text: `${say.subject} : ${contract}`.replace(language === 'en' ? ' :' : '', language === 'en' ? ':' : ''),
    },
    { style: 'paragraph', text: requests.length + scc.length === 0 ? say.nothing : say.thanks },
    ...requests,
    ...scc,
    ...(kept.length === 0 ? [] : [{ style: 'heading' as const, text: say.kept }]),
    ...kept.map(({ finding }): WrittenBlock => ({ style: 'item', text: `• ${finding.label[language]}` })),
  ]
}

const sccRequests = ({ scc }: ClauseReport, language: Language): WrittenBlock[] => {
  const say = words[language]
  if (!scc || (scc.form !== 'full' && scc.form !== 'by-reference')) return []
  const lines = [
    ...scc.changes.filter((change) => change.class === 'forbidden').map((change) => change.advice[language]),
    ...scc.choices.filter(({ state }) => state !== 'settled').map(({ label }) => `${say.settle} ${label[language]}`),
    ...scc.annexes
      .filter(({ state }) => state === 'blank' || state === 'missing')
      .map(({ label }) => `${say.fill} ${label[language]}`),
  ]
  if (lines.length === 0) return []
  return [
    { style: 'heading', text: say.scc },
    ...[...new Set(lines)].map((text): WrittenBlock => ({ style: 'item', text: `• ${text}` })),
  ]
}
