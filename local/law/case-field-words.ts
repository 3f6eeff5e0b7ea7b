import type { Bilingual } from '#domain/words/language.ts'

/** What people call the fields at the top of a file: its own name, under other names, and the place where it belongs. */
export const topFields: Readonly<Record<string, readonly string[]>> = {
  exporter: ['exportateur', 'data exporter'],
  recipient: ['importer', 'importateur', 'destinataire', 'data importer'],
  places: ['lieux'],
  'exporter.country': ['from', 'origin', 'origine', 'pays d’origine', 'pays exportateur'],
  'recipient.country': ['to', 'destination', 'country', 'pays', 'pays de destination', 'pays importateur'],
  service: [],
  purposes: ['purpose', 'finalité', 'finalités'],
  dataCategories: ['data', 'data category', 'données', 'catégories de données'],
  dataSubjects: ['people', 'data subject', 'subjects', 'personnes', 'personnes concernées'],
  tool: ['transfer tool', 'transfer mechanism', 'mechanism', 'outil', 'outil de transfert', 'mécanisme'],
  toolSignedOn: ['signed on', 'signature date', 'tool date', 'date de signature', 'signé le'],
  securityMeasures: ['measures', 'security', 'mesures', 'mesures de sécurité'],
  occasional: ['occasionnel', 'one-off', 'ponctuel'],
  evidence: ['proof', 'proofs', 'preuve', 'preuves'],
  authorisedBy: ['authorized by', 'autorisé par'],
  contract: ['contrat'],
  startsOn: ['start date', 'starts', 'start', 'date de début', 'début', 'commence le'],
  asOf: ['date', 'on day'],
  notAsked: [],
}

/** What people call the fields of a party or of the places; but for `name` and `country`, they may stand at the top too. */
export const innerFields: Readonly<
  Record<'exporter' | 'recipient' | 'places', Readonly<Record<string, readonly string[]>>>
> = {
  exporter: { name: ['nom'], country: ['pays', 'country code'] },
  recipient: {
    name: ['nom'],
    country: ['pays', 'country code'],
    role: ['rôle', 'qualité'],
    actsFor: ['agit pour', 'pour le compte de'],
    selfCertified: ['auto-certifié', 'autocertifié'],
    certifiedFor: ['certifié pour'],
  },
  places: {
    hosting: ['hosted in', 'hébergement', 'hébergé en'],
    backup: ['backups', 'sauvegarde', 'sauvegardes'],
    remoteAccess: ['remote', 'access', 'accès à distance', 'accès distant'],
    support: ['assistance'],
  },
}

/** Fields for whoever reads the file: the law does not read them. */
export const forPeople: readonly string[] = [
  'title',
  'titre',
  'note',
  'notes',
  'comment',
  'comments',
  'commentaire',
  'remarque',
]

/** Fields that may mean several, or that are said otherwise: what to write instead. */
export const askedFields: readonly { words: readonly string[]; says: Bilingual }[] = [
  {
    words: ['certified', 'certifié', 'certification', 'dpf', 'dpf certified'],
    says: {
      fr: 'écrire selfCertified: true si la certification du destinataire au cadre transatlantique est active ce jour-là, ou securityMeasures: [security-certification] pour ISO 27001',
      en: 'write selfCertified: true if the recipient’s certification under the transatlantic framework is active on the day, or securityMeasures: [security-certification] for ISO 27001',
    },
  },
  {
    words: ['on', 'day', 'when', 'jour', 'quand'],
    says: {
      fr: 'écrire asOf et le jour dont le droit s’applique, ou startsOn et le jour où le flux commence',
      en: 'write asOf and the day whose law is applied, or startsOn and the day on which the flow starts',
    },
  },
  {
    words: ['signed', 'signé'],
    says: {
      fr: 'écrire toolSignedOn et le jour de signature de l’outil, ou contract: true s’il y a un contrat',
      en: 'write toolSignedOn and the day on which the tool was signed, or contract: true if there is a contract',
    },
  },
  {
    words: ['authorised', 'authorized', 'autorisé', 'authorisation', 'authorization', 'autorisation'],
    says: {
      fr: 'écrire authorisedBy et les pays dont l’autorité a autorisé le transfert',
      en: 'write authorisedBy and the countries whose authority has authorised the transfer',
    },
  },
  {
    words: ['tia', 'tra', 'transfer impact assessment', 'analyse d’impact'],
    says: {
      fr: 'écrire evidence: [transfer-impact-assessment] si elle est au dossier',
      en: 'write evidence: [transfer-impact-assessment] if it is on file',
    },
  },
  {
    words: ['consent', 'consentement'],
    says: {
      fr: 'écrire tool: derogation-consent si le transfert repose sur lui, evidence: [consent-records] si la preuve en est au dossier',
      en: 'write tool: derogation-consent if the transfer rests on it, evidence: [consent-records] if the proof is on file',
    },
  },
  {
    words: ['encryption', 'encrypted', 'chiffrement', 'chiffré'],
    says: {
      fr: 'écrire securityMeasures avec encryption-in-transit, encryption-at-rest ou les deux',
      en: 'write securityMeasures with encryption-in-transit, encryption-at-rest or both',
    },
  },
  {
    words: [
      'subprocessors',
      'subprocessor',
      'sous-traitants',
      'onward transfers',
      'transferts ultérieurs',
      'recipients',
    ],
    says: {
      fr: 'un fichier dit un destinataire : les pays où vont ses sous-traitants sont sous places, chacun d’eux a son propre fichier',
      en: 'a file says one recipient: the countries of its subprocessors go under places, and each of them has a file of its own',
    },
  },
]
