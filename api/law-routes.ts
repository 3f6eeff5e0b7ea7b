import * as z from 'zod'
import { adviceAsked, asOf, attestationGiven, countryFile, regimeFile, ruleAttested, ruleFile } from '#api/law.ts'
import {
  caseSupposed,
  compared,
  draftSupposed,
  inventoryEffects,
  inventorySupposed,
  restingTransfers,
} from '#api/law-what-if.ts'
import { routeTable } from '#api/route.ts'
import { get, post } from '#api/route-defaults.ts'
import { assessment } from '#domain/assessment.ts'
import { countryCode } from '#domain/facts/country-code.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { advice } from '#domain/law/advice/advice.ts'
import { packChange } from '#domain/law/book/change-log.ts'
import { regimeSummary } from '#domain/law/book/regimes.ts'

const ofRule = z.strictObject({ rule: z.string() })

/** The doors to the law: what it says of a transfer, what it would say, and the packs themselves. */
export const lawRoutes = routeTable({
  assessDraft: {
    ...get,
    method: 'POST',
    path: '/api/v1/assessments',
    action: 'case:submit',
    summary: {
      fr: 'Ce que la loi dit d’un transfert ; rien n’est conservé',
      en: 'What the law says of a transfer; nothing is stored',
    },
    body: transfer,
    answer: assessment,
  },
  adviseDraft: {
    ...get,
    method: 'POST',
    path: '/api/v1/advice',
    action: 'law:read',
    summary: {
      fr: 'Ce qui suit d’un projet même incomplet, ce qui reste à savoir et ce qui changerait l’issue ; rien n’est conservé',
      en: 'What follows from a draft, complete or not, what is still to know and what would turn it; nothing is stored',
    },
    body: adviceAsked,
    answer: advice,
  },
  whatIfDraft: {
    ...get,
    method: 'POST',
    path: '/api/v1/advice/what-if',
    action: 'law:read',
    summary: {
      fr: 'Ce qui changerait pour un projet avec d’autres faits ou un autre droit ; rien n’est conservé',
      en: 'What would change for a draft with other facts or another law; nothing is stored',
    },
    body: draftSupposed,
    answer: compared,
  },
  whatIfCase: {
    ...get,
    method: 'POST',
    path: '/api/v1/cases/{case}/what-if',
    action: 'case:read',
    summary: {
      fr: 'Ce qui changerait pour un dossier avec d’autres faits ou un autre droit ; rien n’est conservé',
      en: 'What would change for a case with other facts or another law; nothing is stored',
    },
    params: z.strictObject({ case: z.uuid({ error: 'not-an-id' }) }),
    body: caseSupposed,
    answer: compared,
  },
  whatIfInventory: {
    ...get,
    method: 'POST',
    path: '/api/v1/law/what-if',
    action: 'law:suppose',
    summary: {
      fr: 'Ce qu’un changement du droit ferait aux transferts en vigueur et en attente ; rien n’est conservé',
      en: 'What a change of law would do to the transfers in force and waiting; nothing is stored',
    },
    body: inventorySupposed,
    answer: inventoryEffects,
  },
  listRegimes: {
    ...get,
    path: '/api/v1/law/regimes',
    action: 'law:read',
    summary: {
      fr: 'Les régimes et les derniers changements des corpus',
      en: 'The regimes and the latest changes to the packs',
    },
    answer: z.strictObject({ regimes: z.array(regimeSummary), changes: z.array(packChange) }),
  },
  readRegime: {
    ...get,
    path: '/api/v1/law/regimes/{regime}',
    action: 'law:read',
    summary: { fr: 'Le corpus d’un régime tel qu’il vaut un jour donné', en: 'A regime’s pack as it holds on a day' },
    params: z.strictObject({ regime: z.string() }),
    query: asOf,
    answer: regimeFile,
  },
  readRule: {
    ...get,
    path: '/api/v1/law/rules/{rule}',
    action: 'law:read',
    summary: {
      fr: 'Une règle, sa citation, sa source et ses versions',
      en: 'A rule, its citation, its source and its versions',
    },
    params: ofRule,
    answer: ruleFile,
  },
  listRestingTransfers: {
    ...get,
    path: '/api/v1/law/rules/{rule}/transfers',
    action: 'inventory:read',
    summary: {
      fr: 'Les transferts dont l’examen a appliqué une règle',
      en: 'The transfers whose assessment applied a rule',
    },
    params: ofRule,
    answer: restingTransfers,
  },
  readCountry: {
    ...get,
    path: '/api/v1/law/countries/{country}',
    action: 'law:read',
    summary: {
      fr: 'Un pays sous chaque régime, un jour donné, et son histoire',
      en: 'A country under each regime on a day, and its history',
    },
    params: z.strictObject({ country: countryCode }),
    query: asOf,
    answer: countryFile,
  },
  attestRule: {
    ...post,
    path: '/api/v1/law/rules/{rule}/attestations',
    action: 'law:attest',
    summary: { fr: 'Attester qu’on a lu le texte d’une règle', en: 'Attest to having read the text behind a rule' },
    params: ofRule,
    body: attestationGiven,
    answer: ruleAttested,
  },
})
