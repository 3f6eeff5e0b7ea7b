import type { Bilingual } from '#domain/words/language.ts'

/**
 * The closed lists that a transfer is described with: each code once, with its label in both languages.
 * The data categories and purposes follow a telecom operator's published privacy policy.
 */
const catalogue = <const C extends Record<string, Bilingual>>(labels: C) => labels

/** Who the recipient is to the exporter. */
export const recipientRoles = catalogue({
  processor: { fr: 'Sous-traitant', en: 'Processor' },
  subprocessor: { fr: 'Sous-traitant ultérieur', en: 'Subprocessor' },
  partner: { fr: 'Partenaire qui décide pour lui-même', en: 'Partner who decides for itself' },
  'group-company': { fr: 'Société du groupe', en: 'Group company' },
  'instructing-controller': {
    fr: 'Responsable dont nous sommes le sous-traitant',
    en: 'Controller whose processor we are',
  },
  'public-authority': { fr: 'Autorité publique', en: 'Public authority' },
})

/** On whose behalf the recipient uses the data: this, not the label of the contract, decides the clauses needed. */
export const actsFor = catalogue({
  exporter: { fr: 'Pour notre compte, sur nos instructions', en: 'For us, on our instructions' },
  itself: { fr: 'Pour ses propres finalités', en: 'For its own purposes' },
})

export const purposes = catalogue({
  'customer-management': { fr: 'Gestion de la clientèle', en: 'Customer management' },
  billing: { fr: 'Facturation et encaissement', en: 'Billing and payment collection' },
  'customer-care': { fr: 'Service après-vente et réclamations', en: 'Customer care and complaints' },
  'debt-recovery': { fr: 'Recouvrement des impayés', en: 'Debt recovery' },
  'identity-verification': { fr: 'Identification des clients', en: 'Customer identification' },
  marketing: { fr: 'Prospection et publicité', en: 'Marketing and advertising' },
  analytics: { fr: 'Analyse d’usage et tableaux de bord', en: 'Usage analytics and reporting' },
  'market-research': { fr: 'Enquêtes et sondages', en: 'Surveys and market research' },
  'network-operations': { fr: 'Exploitation et supervision du réseau', en: 'Network operation and supervision' },
  roaming: { fr: 'Itinérance et compensation', en: 'Roaming and clearing' },
  'mobile-money': { fr: 'Monnaie électronique et transferts d’argent', en: 'Mobile money and money transfers' },
  credit: { fr: 'Crédit et épargne', en: 'Credit and savings' },
  'fraud-prevention': { fr: 'Lutte contre la fraude', en: 'Fraud prevention' },
  security: { fr: 'Sécurité des plateformes', en: 'Security of platforms' },
  'content-services': { fr: 'Contenus et services à valeur ajoutée', en: 'Content and value-added services' },
  'human-resources': { fr: 'Gestion du personnel et paie', en: 'Human resources and payroll' },
  'office-tools': { fr: 'Messagerie et outils de bureau', en: 'E-mail and office tools' },
  'professional-alerts': { fr: 'Alertes professionnelles', en: 'Whistle-blowing' },
  'legal-obligation': { fr: 'Obligation légale ou réquisition', en: 'Legal obligation or lawful request' },
})

/** Kinds of data. Which of them a law calls sensitive is said by the law packs, not here. */
export const dataCategories = catalogue({
  identification: { fr: 'Données d’identification', en: 'Identification data' },
  'identity-document': { fr: 'Copie de pièce d’identité', en: 'Copy of an identity document' },
  'national-id-number': { fr: 'Numéro d’identification nationale (NINA)', en: 'National identification number (NINA)' },
  contact: { fr: 'Coordonnées et numéro de téléphone', en: 'Contact details and phone number' },
  'personal-characteristics': { fr: 'Caractéristiques personnelles', en: 'Personal characteristics' },
  'economic-financial': { fr: 'Données économiques et financières', en: 'Economic and financial data' },
  'mobile-money-account': {
    fr: 'Compte et opérations de monnaie électronique',
    en: 'Mobile money account and operations',
  },
  'traffic-data': { fr: 'Relevés d’appels et de SMS (CDR)', en: 'Call and SMS records (CDR)' },
  'connection-logs': { fr: 'Journaux de connexion et adresses IP', en: 'Connection logs and IP addresses' },
  'communication-content': { fr: 'Contenu de messages ou d’appels', en: 'Content of messages or calls' },
  location: { fr: 'Données de localisation', en: 'Location data' },
  'device-identifiers': { fr: 'Identifiants de terminal et de carte SIM', en: 'Device and SIM identifiers' },
  profiles: { fr: 'Profils et scores', en: 'Profiles and scores' },
  'products-used': { fr: 'Produits et services détenus', en: 'Products and services held' },
  biometric: { fr: 'Données biométriques', en: 'Biometric data' },
  health: { fr: 'Données de santé', en: 'Health data' },
  offences: { fr: 'Infractions, poursuites et sanctions', en: 'Offences, proceedings and sanctions' },
  'opinions-and-beliefs': {
    fr: 'Opinions, convictions, appartenance syndicale',
    en: 'Opinions, beliefs, union membership',
  },
  'employment-records': { fr: 'Dossiers du personnel et paie', en: 'Employment and payroll records' },
})

export const dataSubjects = catalogue({
  subscribers: { fr: 'Abonnés et clients', en: 'Subscribers and customers' },
  prospects: { fr: 'Prospects', en: 'Prospects' },
  'website-visitors': { fr: 'Visiteurs du site', en: 'Website visitors' },
  'mobile-money-users': { fr: 'Utilisateurs de la monnaie électronique', en: 'Mobile money users' },
  employees: { fr: 'Salariés', en: 'Employees' },
  'business-contacts': { fr: 'Contacts d’entreprises', en: 'Business contacts' },
  'agents-and-distributors': { fr: 'Agents et distributeurs', en: 'Agents and distributors' },
  'called-parties': { fr: 'Correspondants des abonnés', en: 'People in contact with subscribers' },
  minors: { fr: 'Mineurs', en: 'Minors' },
})

/** What a transfer leans on. Which of these a regime accepts is law, in the packs; this is only the list of names. */
export const transferTools = catalogue({
  none: { fr: 'Aucun pour l’instant', en: 'None yet' },
  adequacy: { fr: 'Niveau de protection adéquat ou suffisant', en: 'Adequate or sufficient level of protection' },
  'scc-2021-914': {
    fr: 'Clauses contractuelles types (UE) 2021/914',
    en: 'Standard contractual clauses (EU) 2021/914',
  },
  'scc-2010-87': {
    fr: 'Anciennes clauses types 2010/87/UE (vers un sous-traitant)',
    en: 'Former standard clauses 2010/87/EU (to a processor)',
  },
  'scc-2001-497': {
    fr: 'Anciennes clauses types 2001/497/CE (entre responsables)',
    en: 'Former standard clauses 2001/497/EC (between controllers)',
  },
  'uk-idta': {
    fr: 'Accord international de transfert britannique (IDTA)',
    en: 'UK international data transfer agreement (IDTA)',
  },
  'uk-addendum': {
    fr: 'Clauses types (UE) 2021/914 avec l’addendum britannique',
    en: 'EU standard clauses 2021/914 with the UK Addendum',
  },
  'national-clauses': {
    fr: 'Clauses types de l’autorité du pays de l’exportateur',
    en: 'Standard clauses of the exporter’s own authority',
  },
  bcr: { fr: 'Règles d’entreprise contraignantes', en: 'Binding corporate rules' },
  'ad-hoc-clauses': { fr: 'Clauses contractuelles propres', en: 'Own contractual clauses' },
  'code-of-conduct': { fr: 'Code de conduite approuvé', en: 'Approved code of conduct' },
  certification: { fr: 'Certification approuvée', en: 'Approved certification' },
  'derogation-consent': { fr: 'Dérogation : consentement explicite', en: 'Derogation: explicit consent' },
  'derogation-contract': { fr: 'Dérogation : exécution d’un contrat', en: 'Derogation: performance of a contract' },
  'derogation-legal-claims': { fr: 'Dérogation : droits en justice', en: 'Derogation: legal claims' },
  'derogation-public-interest': {
    fr: 'Dérogation : motif important d’intérêt public',
    en: 'Derogation: important public interest',
  },
  'derogation-vital-interests': { fr: 'Dérogation : intérêts vitaux', en: 'Derogation: vital interests' },
  'derogation-public-register': { fr: 'Dérogation : registre public', en: 'Derogation: public register' },
  'derogation-compelling-interests': {
    fr: 'Dérogation : intérêts légitimes impérieux',
    en: 'Derogation: compelling legitimate interests',
  },
})

/** What stands in the place of a tool where none is needed. */
export const noToolNeeded: Bilingual = { fr: 'Sans objet', en: 'Not needed here' }

export const securityMeasures = catalogue({
  'encryption-in-transit': { fr: 'Chiffrement en transit', en: 'Encryption in transit' },
  'encryption-at-rest': { fr: 'Chiffrement au repos', en: 'Encryption at rest' },
  'exporter-held-keys': { fr: 'Clés détenues par l’exportateur seul', en: 'Keys held by the exporter alone' },
  pseudonymisation: { fr: 'Pseudonymisation avant envoi', en: 'Pseudonymisation before sending' },
  'access-control': { fr: 'Contrôle et journal des accès', en: 'Access control and access log' },
  'multi-factor': { fr: 'Authentification à plusieurs facteurs', en: 'Multi-factor authentication' },
  'security-certification': {
    fr: 'Certification de sécurité (ISO 27001 ou équivalent)',
    en: 'Security certification (ISO 27001 or like)',
  },
  'incident-response': { fr: 'Procédure d’incident et alerte', en: 'Incident procedure and alert' },
  'backup-and-restore': { fr: 'Sauvegarde et restauration éprouvées', en: 'Tested backup and restore' },
  'data-minimisation': { fr: 'Minimisation des données envoyées', en: 'Minimisation of the data sent' },
  'staff-confidentiality': { fr: 'Engagement de confidentialité du personnel', en: 'Staff bound to confidentiality' },
})

/** What a US organisation's certification under the transatlantic framework covers beyond transfers from the Union. */
export const certifiedScopes = catalogue({
  'uk-extension': { fr: 'Extension britannique', en: 'UK Extension' },
  'swiss-us': { fr: 'Volet suisse', en: 'Swiss part' },
  'employee-data': { fr: 'Données de salariés', en: 'Employee data' },
})

/** What the file already holds to show that a requirement is met. Which law asks for which of them is in the packs. */
export const evidence = catalogue({
  'authority-informed': {
    fr: 'Récépissé de l’autorité ou preuve qu’elle est informée',
    en: 'Receipt of the authority, or proof that it was told',
  },
  'transfer-impact-assessment': { fr: 'Analyse d’impact du transfert', en: 'Transfer impact assessment' },
  'group-rules-approval': {
    fr: 'Approbation des règles d’entreprise contraignantes',
    en: 'Approval of the binding corporate rules',
  },
  'binding-commitments': {
    fr: 'Engagements contraignants de l’importateur (code ou certification)',
    en: 'Binding commitments of the importer (code or certification)',
  },
  'sufficient-guarantees': {
    fr: 'Vérification des garanties du sous-traitant',
    en: 'Check of the processor’s guarantees',
  },
  'subprocessor-authorisation': {
    fr: 'Autorisation écrite du sous-traitant ultérieur',
    en: 'Written authorisation of the subprocessor',
  },
  'people-informed': { fr: 'Information des personnes sur le transfert', en: 'People informed of the transfer' },
  'consent-records': { fr: 'Preuves du consentement', en: 'Records of consent' },
  'necessity-note': { fr: 'Note de nécessité de la dérogation', en: 'Note on why the derogation is necessary' },
  'objections-honoured': { fr: 'Oppositions respectées et transmises', en: 'Objections honoured and passed on' },
  'human-review': { fr: 'Revue humaine des décisions automatisées', en: 'Human review of automated decisions' },
  'payment-licence': { fr: 'Agrément BCEAO du partenaire de paiement', en: 'BCEAO licence of the payment partner' },
  'international-agreement': {
    fr: 'Accord international fondant la demande',
    en: 'International agreement behind the request',
  },
})

/** Where a case stands, as the pages and the exports say it. */
export const caseStatuses = catalogue({
  submitted: { fr: 'En cours d’examen', en: 'Being examined' },
  'awaiting-decision': { fr: 'Attend une décision', en: 'Waiting for a decision' },
  returned: { fr: 'À compléter', en: 'To be completed' },
  refused: { fr: 'Refusé', en: 'Refused' },
  'awaiting-authorisation': { fr: 'Approuvé, attend l’autorisation', en: 'Approved, waiting for the authorisation' },
  'in-force': { fr: 'En vigueur', en: 'In force' },
  expired: { fr: 'Autorisation expirée', en: 'Authorisation expired' },
  stopped: { fr: 'Arrêté', en: 'Stopped' },
})

export const riskLevels = catalogue({
  low: { fr: 'Faible', en: 'Low' },
  medium: { fr: 'Moyen', en: 'Medium' },
  high: { fr: 'Élevé', en: 'High' },
})
