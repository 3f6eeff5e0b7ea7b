import type { RouteName } from '#api/routes.ts'
import type { Bilingual } from '#domain/words/language.ts'

const asSeen: Bilingual = {
  en: '`version` is the version of the case that you read. Where the case has moved on since, nothing is written and the refusal says what stands now.',
  fr: '`version` est la version du dossier que vous avez lue. Si le dossier a avancé depuis, rien n’est écrit et le refus dit où il en est.',
}

const pageByPage: Bilingual = {
  en: 'A list comes in parts: ask again with `next` as it was answered, until it is null.',
  fr: 'Une liste vient par parties : redemandez avec le `next` reçu, jusqu’à ce qu’il soit nul.',
}

const daysOfLaw: Bilingual = {
  en: '`asOf` is the day whose law is applied, `known` the day whose knowledge of it is used; both are today where left out.',
  fr: '`asOf` est le jour dont le droit s’applique, `known` celui dont on prend la connaissance ; aujourd’hui si rien n’est dit.',
}

/** What a caller has to know of a route beyond its summary, its schemas and its refusals. */
export const explanations: Partial<Record<RouteName, Bilingual>> = {
  listCases: pageByPage,
  readQueue: pageByPage,
  readInventory: {
    en: 'Values of one filter are separated by commas and count as “or”; filters together count as “and”. `counts` says how many transfers each further value would leave. A list comes in parts, by `next`.',
    fr: 'Les valeurs d’un filtre se séparent par des virgules (« ou ») ; les filtres se cumulent (« et »). `counts` dit combien de transferts chaque autre valeur laisserait. La liste vient par parties, par `next`.',
  },
  exportInventory: {
    en: 'Every transfer that the filter leaves, in UTF-8 with a byte order mark; the last lines carry the filter and the instant.',
    fr: 'Tous les transferts que le filtre retient, en UTF-8 avec marque d’ordre des octets ; les dernières lignes portent le filtre et l’instant.',
  },
  readCase: {
    en: 'Facts, assessment, clauses, decision and history of every revision. The chain of the ledger is checked at this reading (`chain`, `broken`); `actions` says what you may do now.',
    fr: 'Faits, examen, clauses, décision et historique de chaque révision. La chaîne du registre est vérifiée à cette lecture (`chain`, `broken`) ; `actions` dit ce que vous pouvez faire maintenant.',
  },
  requestUpload: {
    en: 'First of three steps. Then PUT the bytes to the `url` of the answer, with its `headers` and without the token; then confirm.',
    fr: 'Première de trois étapes. Envoyez ensuite les octets par PUT à l’`url` reçue, avec ses `headers` et sans le jeton ; puis confirmez.',
  },
  confirmUpload: {
    en: 'Last of three steps. The file is inspected: content, name and size must agree. Confirmed again, it is the document that was kept. A case can then name it by its id.',
    fr: 'Dernière de trois étapes. Le fichier est examiné : contenu, nom et taille doivent concorder. Confirmé de nouveau, c’est le document retenu. Un dossier peut alors le citer par son identifiant.',
  },
  readDocumentClauses: {
    en: 'The contract is checked against the law of the exporter’s country, the GDPR’s Article 28 and the organisation’s own playbook.',
    fr: 'Le contrat est vérifié au regard du droit du pays exportateur, de l’article 28 du RGPD et des exigences propres de l’organisation.',
  },
  submitCase: {
    en: 'The answer is the case as `submitted`; the assessment follows by itself within seconds. Read the case again to see its recommendation, or that it is in force because it was harmless.',
    fr: 'La réponse est le dossier à l’état `submitted` ; l’examen suit de lui-même en quelques secondes. Relisez le dossier pour voir la recommandation, ou qu’il est en vigueur parce qu’il ne présentait pas de risque.',
  },
  correctCase: asSeen,
  decideCase: asSeen,
  overruleVerdict: asSeen,
  recordAuthorisation: asSeen,
  resumeCase: asSeen,
  readRegime: daysOfLaw,
  readCountry: daysOfLaw,
  adviseDraft: {
    en: 'Any fact may be left out: it is then unknown, and `outlook` says which facts are still worth asking. `asOf` and `known` as for a regime.',
    fr: 'Tout fait peut manquer : il est alors inconnu, et `outlook` dit lesquels valent encore d’être demandés. `asOf` et `known` comme pour un régime.',
  },
  whatIfInventory: {
    en: 'Compares up to a thousand transfers at a time, and answers with those that would change; ask again with `next` until it is null.',
    fr: 'Compare jusqu’à mille transferts à la fois et répond avec ceux qui changeraient ; redemandez avec `next` jusqu’à ce qu’il soit nul.',
  },
  attestRule: {
    en: 'The rule counts as verified for your organisation from then on. It is recorded in a chain of the ledger and cannot be taken back.',
    fr: 'La règle compte dès lors comme vérifiée pour votre organisation. L’attestation est inscrite dans une chaîne du registre et ne se retire pas.',
  },
}
