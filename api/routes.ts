import * as z from 'zod'
import { lawRoutes } from '#api/law-routes.ts'
import { placeInList, placeInRequests } from '#api/place-in-list.ts'
import {
  caseFile,
  contractText,
  downloadLink,
  inventoryPage,
  profile,
  uploadRequest,
  uploadTicket,
} from '#api/resources.ts'
import { docx, type Route, routeTable } from '#api/route.ts'
import { get, post } from '#api/route-defaults.ts'
import { grant, transferCase } from '#domain/case/case.ts'
import { overruled } from '#domain/case/overruling.ts'
import { ruling } from '#domain/case/ruling.ts'
import { clauseReport } from '#domain/documents/clause-report.ts'
import { storedDocument } from '#domain/documents/document.ts'
import { countryCode } from '#domain/facts/country-code.ts'
import { transfer, transferTool } from '#domain/facts/transfer.ts'
import { caseSummary, inventoryFilter } from '#domain/inventory/inventory.ts'
import { language } from '#domain/words/language.ts'
import { prose } from '#domain/words/text.ts'

const ofCase = z.strictObject({ case: z.uuid({ error: 'not-an-id' }) })
const ofDocument = z.strictObject({ document: z.uuid({ error: 'not-an-id' }) })
const inLanguage = z.strictObject({ language: language.optional() })
/** the exporter's country as known so far: its law is the first that a contract is checked against */
const ofExporter = z.strictObject({ exporter: countryCode.optional() })
/** the version that the writer had before their eyes: the change is refused where the case has moved on */
const seen = { version: z.int().positive() }

/** Every door of the API. A route is added here; its handler in `functions/api/` under the same name. */
export const routes = routeTable({
  readProfile: {
    ...get,
    path: '/api/v1/me',
    action: 'profile:read',
    summary: { fr: 'Qui est connecté', en: 'Who is signed in' },
    answer: profile,
  },
  listCases: {
    ...get,
    path: '/api/v1/cases',
    action: 'case:list',
    summary: { fr: 'Mes demandes, les plus récentes d’abord', en: 'My requests, newest first' },
    query: z.strictObject({ next: placeInRequests.optional() }),
    answer: z.strictObject({ cases: z.array(caseSummary), next: z.string().nullable() }),
  },
  readCase: {
    ...get,
    path: '/api/v1/cases/{case}',
    action: 'case:read',
    summary: { fr: 'Un dossier avec tout ce qui s’y rapporte', en: 'A case with everything about it' },
    params: ofCase,
    answer: caseFile,
  },
  readQueue: {
    ...get,
    path: '/api/v1/queue',
    action: 'queue:read',
    summary: { fr: 'Ce qui attend une décision, par échéance', en: 'What waits for a decision, by due date' },
    query: z.strictObject({ next: placeInList.optional() }),
    answer: z.strictObject({ cases: z.array(caseSummary), next: z.string().nullable() }),
  },
  readInventory: {
    ...get,
    path: '/api/v1/inventory',
    action: 'inventory:read',
    summary: {
      fr: 'L’inventaire des transferts, filtré et compté',
      en: 'The transfer inventory, filtered and counted',
    },
    query: inventoryFilter.extend({ next: placeInList.optional() }),
    answer: inventoryPage,
  },
  exportInventory: {
    ...get,
    path: '/api/v1/inventory.csv',
    action: 'inventory:read',
    summary: { fr: 'L’inventaire filtré, en CSV', en: 'The filtered inventory, as CSV' },
    query: inventoryFilter.extend(inLanguage.shape),
    answer: z.string(),
    contentType: 'text/csv',
  },
  readDocumentLink: {
    ...get,
    path: '/api/v1/cases/{case}/documents/{document}/link',
    action: 'case:read',
    summary: { fr: 'Un lien de quelques minutes vers un document', en: 'A link to a document, good for minutes' },
    params: ofCase.extend(ofDocument.shape),
    answer: downloadLink,
  },
  readContract: {
    ...get,
    path: '/api/v1/cases/{case}/documents/{document}/text',
    power: 'contracts',
    action: 'case:read',
    summary: { fr: 'Le texte d’un contrat, page par page', en: 'The text of a contract, page by page' },
    params: ofCase.extend(ofDocument.shape),
    answer: contractText,
  },
  readVendorRequest: {
    ...get,
    path: '/api/v1/cases/{case}/documents/{document}/request',
    power: 'contracts',
    action: 'case:read',
    summary: {
      fr: 'La demande de compléments à adresser au prestataire, en DOCX',
      en: 'The request for additions to send to the vendor, as DOCX',
    },
    params: ofCase.extend(ofDocument.shape),
    query: inLanguage,
    answer: z.file(),
    contentType: docx,
  },
  readDocumentClauses: {
    ...get,
    path: '/api/v1/documents/{document}/clauses',
    power: 'contracts',
    action: 'document:check',
    summary: {
      fr: 'Les clauses d’un contrat que l’on vient de téléverser ; rien n’est conservé',
      en: 'The clauses of a contract that one has just uploaded; nothing is stored',
    },
    params: ofDocument,
    query: ofExporter,
    answer: clauseReport,
  },
  readDraftRequest: {
    ...get,
    path: '/api/v1/documents/{document}/request',
    power: 'contracts',
    action: 'document:check',
    summary: {
      fr: 'La demande de compléments pour un contrat que l’on vient de téléverser, en DOCX',
      en: 'The request for additions to a contract that one has just uploaded, as DOCX',
    },
    params: ofDocument,
    query: inLanguage.extend({ tool: transferTool.optional(), ...ofExporter.shape }),
    answer: z.file(),
    contentType: docx,
  },
  ...lawRoutes,
  requestUpload: {
    ...post,
    path: '/api/v1/documents',
    action: 'document:upload',
    summary: { fr: 'Annoncer un document à téléverser', en: 'Announce a document to upload' },
    body: uploadRequest,
    answer: uploadTicket,
  },
  confirmUpload: {
    ...post,
    path: '/api/v1/documents/{document}/confirmation',
    action: 'document:upload',
    summary: {
      fr: 'Le document est arrivé : le vérifier et le retenir',
      en: 'The document has arrived: check and keep it',
    },
    params: ofDocument,
    answer: storedDocument,
  },
  submitCase: {
    ...post,
    path: '/api/v1/cases',
    action: 'case:submit',
    summary: { fr: 'Déposer une demande', en: 'File a request' },
    body: transfer,
    answer: transferCase,
  },
  correctCase: {
    ...post,
    path: '/api/v1/cases/{case}/revisions',
    action: 'case:correct',
    summary: { fr: 'Corriger et renvoyer un dossier retourné', en: 'Correct and send again a returned case' },
    params: ofCase,
    body: z.strictObject({ ...seen, facts: transfer, answers: prose(4000) }),
    answer: transferCase,
  },
  decideCase: {
    ...post,
    path: '/api/v1/cases/{case}/decisions',
    action: 'case:decide',
    summary: { fr: 'Approuver, refuser ou retourner', en: 'Approve, refuse or return' },
    params: ofCase,
    body: z.strictObject({ ...seen, ruling }),
    answer: transferCase,
  },
  overruleVerdict: {
    ...post,
    path: '/api/v1/cases/{case}/verdicts',
    action: 'case:overrule',
    summary: {
      fr: 'Corriger ce que la machine dit d’une clause',
      en: 'Put right what the machine says of a clause',
    },
    params: ofCase,
    body: overruled.extend(seen),
    answer: transferCase,
  },
  recordAuthorisation: {
    ...post,
    path: '/api/v1/cases/{case}/authorisations',
    action: 'authorisation:record',
    summary: { fr: 'Enregistrer l’autorisation d’une autorité', en: 'Record an authority’s authorisation' },
    params: ofCase,
    body: z.strictObject({ ...seen, grant: grant.omit({ recordedBy: true, recordedAt: true }) }),
    answer: transferCase,
  },
  resumeCase: {
    ...post,
    path: '/api/v1/cases/{case}/resumption',
    action: 'case:resume',
    summary: { fr: 'Reprendre un dossier arrêté', en: 'Resume a stopped case' },
    params: ofCase,
    body: z.strictObject({ ...seen, reason: prose(1000) }),
    answer: transferCase,
  },
  readOpenApi: {
    ...get,
    path: '/api/v1/openapi.json',
    power: 'public',
    action: null,
    summary: { fr: 'Cette interface, en OpenAPI 3.1', en: 'This interface, in OpenAPI 3.1' },
    answer: z.looseObject({ openapi: z.string() }),
    contentType: 'application/openapi+json',
  },
  readHealth: {
    ...get,
    path: '/api/v1/health',
    power: 'public',
    action: null,
    summary: { fr: 'Le service répond', en: 'The service answers' },
    answer: z.strictObject({ status: z.literal('ok') }),
  },
})

export type Routes = typeof routes
export type RouteName = keyof Routes
/** The names of the routes that a Lambda of this power serves. */
export type RoutesOf<P extends Route['power']> = {
  [N in RouteName]: Routes[N]['power'] extends P ? N : never
}[RouteName]

export type ParamsOf<N extends RouteName> = z.output<Routes[N]['params']>
export type QueryOf<N extends RouteName> = z.output<Routes[N]['query']>
export type BodyOf<N extends RouteName> = z.output<Routes[N]['body']>
export type AnswerOf<N extends RouteName> = z.output<Routes[N]['answer']>
