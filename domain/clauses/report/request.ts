import { askedClauses, asksForStandardClauses, dutyOf, oncePerDuty } from '#domain/case/asked-clauses.ts'
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
    read: 'Nous avons lu le contrat que vous nous avez adressé. Pour pouvoir le signer, nous vous demandons les compléments ci-dessous. Les rédactions proposées sont les nôtres ; une rédaction équivalente convient.',
    nothingYet:
      'Nous avons lu le document que vous nous avez adressé. Il ne contient encore aucune des clauses que demande un traitement de données pour notre compte. Envoyez-nous votre accord de traitement des données (« DPA ») s’il en existe un, ou ajoutez les clauses ci-dessous. Les rédactions proposées sont les nôtres ; une rédaction équivalente convient.',
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
    welcome: 'Aussi souhaité : utile, sans être indispensable à la signature',
    kept: 'Déjà présent, sans changement',
    nothing: 'Le contrat contient tout ce que nous demandons : aucun complément n’est nécessaire.',
  },
  en: {
    title: 'Request for additions to the contract',
    thanks:
      'We have read the contract that you sent us and thank you for the clauses it already holds. To be able to sign it we ask for the additions below. The wordings proposed are our own; equivalent wordings will do.',
    read: 'We have read the contract that you sent us. To be able to sign it we ask for the additions below. The wordings proposed are our own; equivalent wordings will do.',
    nothingYet:
      'We have read the document that you sent us. It does not hold any of the clauses yet that the processing of data on our behalf calls for. Send us your data processing agreement (DPA) if you have one, or add the clauses below. The wordings proposed are our own; equivalent wordings will do.',
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
    welcome: 'Also welcome: useful, and not needed for the signature',
    kept: 'Already there, no change',
    nothing: 'The contract holds all that we ask for: no addition is needed.',
  },
} as const

const inQuotes = (text: string, language: Language) => (language === 'fr' ? `« ${text} »` : `“${text}”`)

const asItem = (text: string): WrittenBlock => ({ style: 'item', text: `• ${text}` })

/** The vendor's own words, where there are some, and their page. */
const quoted = ({ quote, page }: Pick<ClauseFinding, 'quote' | 'page'>, language: Language): WrittenBlock[] => {
  const say = words[language]
  const where = page === null ? '' : ` (${say.page} ${page})`
  return quote === null ? [] : [{ style: 'paragraph', text: `${say.yours} ${inQuotes(quote, language)}${where}` }]
}

const sections = [
  ['absent', 'add'],
  ['contradicted', 'replace'],
  ['partial', 'complete'],
  ['read-yourself', 'clarify'],
] as const

/** A duty that is asked for once, with every law that has it. */
type Asked = { finding: ClauseFinding; wording: string; citations: string[] }

/** Asked for, and never decides. */
const isWelcome = ({ severity }: ClauseFinding): boolean => severity === 'should'

const wordings = () => new Map(clauseRegimes.flatMap(requirementsOf).map(({ id, wording }) => [id, wording]))

const askedOf = (report: ClauseReport, tool: TransferTool, language: Language): Asked[] => {
  const known = wordings()
  // of a duty that several laws share, the law that makes it decide speaks for it
  const all = askedClauses(tool, report.findings)
  const decidingFirst = all.toSorted((a, b) => Number(isWelcome(a)) - Number(isWelcome(b)))
  return oncePerDuty(decidingFirst).flatMap((finding) => {
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
 * must be restored or filled in; what would only be good to have after it, and said to be so; what is there already is acknowledged
 * and not repeated. A duty that several laws have is asked for once.
 * @param tool what the transfer rests on: standard clauses are asked for only where it is these, and put right only where it is nothing else
 */
export const vendorRequest = (
  report: ClauseReport,
  { contract, language, tool }: { contract: string; language: Language; tool: TransferTool },
): WrittenBlock[] => {
  const say = words[language]
  const findings = askedOf(report, tool, language)
  const asksFor = ({ finding, wording, citations }: Asked): WrittenBlock[] => [
    { style: 'item', text: `• ${finding.label[language]} (${citations.join(language === 'fr' ? ' ; ' : '; ')})` },
    ...quoted(finding, language),
    {
      style: 'paragraph',
      text: `${finding.verdict === 'read-yourself' ? say.clarifyHow : say.proposed} ${inQuotes(wording, language)}`,
    },
  ]
  const needed = findings.filter(({ finding }) => !isWelcome(finding))
  const requests = sections.flatMap(([verdict, heading]): WrittenBlock[] => {
    const own = needed.filter(({ finding }) => finding.verdict === verdict)
    return own.length === 0 ? [] : [{ style: 'heading', text: say[heading] }, ...own.flatMap(asksFor)]
  })
  const wished = findings.filter(({ finding }) => isWelcome(finding) && finding.verdict !== 'present')
  const welcome: WrittenBlock[] =
    wished.length === 0 ? [] : [{ style: 'heading', text: say.welcome }, ...wished.flatMap(asksFor)]
  const scc = asksForStandardClauses(tool) ? sccRequests(report, language) : []
  const kept = findings.filter(({ finding }) => finding.verdict === 'present')
  const asksNothing = requests.length + scc.length + welcome.length === 0
  const isBare = needed.length > 0 && kept.length === 0 && needed.every(({ finding }) => finding.verdict === 'absent')
  return [
    { style: 'title', text: say.title },
    {
      style: 'paragraph',
      text: `${say.subject} : ${contract}`.replace(language === 'en' ? ' :' : '', language === 'en' ? ':' : ''),
    },
    {
      style: 'paragraph',
      text: asksNothing ? say.nothing : isBare ? say.nothingYet : say[kept.length === 0 ? 'read' : 'thanks'],
    },
    ...requests,
    ...scc,
    ...welcome,
    ...(kept.length === 0 ? [] : [{ style: 'heading' as const, text: say.kept }]),
    ...kept.map(({ finding }): WrittenBlock => ({ style: 'item', text: `• ${finding.label[language]}` })),
  ]
}

const sccRequests = ({ scc }: ClauseReport, language: Language): WrittenBlock[] => {
  const say = words[language]
  if (!scc || (scc.form !== 'full' && scc.form !== 'by-reference')) return []
  const restore = scc.changes
    .filter((change) => change.class === 'forbidden')
    .flatMap((change) => [asItem(change.advice[language]), ...quoted(change, language)])
  const rest = [
    ...scc.choices.filter(({ state }) => state !== 'settled').map(({ label }) => `${say.settle} ${label[language]}`),
    ...scc.annexes
      .filter(({ state }) => state === 'blank' || state === 'missing')
      .map(({ label }) => `${say.fill} ${label[language]}`),
  ]
  if (restore.length + rest.length === 0) return []
  return [{ style: 'heading', text: say.scc }, ...restore, ...rest.map(asItem)]
}
