import type { dataCategories, dataSubjects } from '#domain/facts/catalogues.ts'
import type { Words } from '#local/law/case-dictionary.ts'

const noCode = {
  fr: 'n’a pas de code au catalogue : une personne doit en juger, et le fichier ne peut pas le dire',
  en: 'has no code in the catalogue: a person has to judge it, and the file cannot say it',
}

/** What people call the kinds of data. */
export const dataWords: Words<keyof typeof dataCategories> = {
  means: {
    identification: [
      'name',
      'nom',
      'prénom',
      'first name',
      'surname',
      'names',
      'noms',
      'identity',
      'identité',
      'identifying data',
    ],
    'identity-document': ['passport', 'passeport', 'identity card', 'ID card', 'carte d’identité', 'ID document'],
    'national-id-number': ['NINA', 'national ID', 'national ID number', 'numéro national'],
    contact: [
      'contact details',
      'coordonnées',
      'email',
      'e-mail address',
      'adresse e-mail',
      'phone',
      'phone number',
      'téléphone',
      'numéro de téléphone',
      'MSISDN',
    ],
    'economic-financial': [
      'financial',
      'financial data',
      'financier',
      'données financières',
      'bank details',
      'bank account',
      'compte bancaire',
      'credit card',
      'carte bancaire',
      'IBAN',
      'RIB',
    ],
    'mobile-money-account': ['mobile money', 'monnaie électronique', 'e-money'],
    'traffic-data': ['CDR', 'call records', 'call detail records', 'relevés d’appels', 'données de trafic', 'traffic'],
    'connection-logs': [
      'IP',
      'IP address',
      'IP addresses',
      'adresse IP',
      'adresses IP',
      'logs',
      'journaux de connexion',
    ],
    'communication-content': [
      'message content',
      'contenu des messages',
      'content of communications',
      'call recordings',
    ],
    location: ['GPS', 'geolocation', 'géolocalisation', 'localisation'],
    'device-identifiers': ['IMEI', 'IMSI', 'device ID', 'identifiants de terminal', 'SIM'],
    profiles: ['scores', 'profils', 'profile', 'scoring'],
    biometric: ['biometrics', 'biométrie', 'biométrique', 'fingerprints', 'empreintes digitales'],
    health: ['medical', 'medical data', 'santé', 'médical', 'données médicales'],
    offences: ['criminal', 'criminal records', 'convictions', 'infractions', 'condamnations', 'casier judiciaire'],
    'opinions-and-beliefs': ['religion', 'political opinions', 'opinions politiques', 'trade union', 'syndicat'],
    'employment-records': [
      'payroll',
      'paie',
      'salaries',
      'salaires',
      'HR data',
      'données RH',
      'personnel files',
      'dossiers du personnel',
    ],
  },
  asked: [
    {
      words: [
        'customer data',
        'données clients',
        'personal data',
        'données personnelles',
        'données à caractère personnel',
        'PII',
        'DCP',
      ],
      choose: ['identification', 'contact', 'products-used', 'economic-financial'],
    },
    { words: ['address', 'adresse'], choose: ['contact', 'connection-logs'] },
    {
      words: ['sensitive', 'sensitive data', 'données sensibles', 'sensible'],
      choose: ['health', 'biometric', 'offences', 'opinions-and-beliefs'],
    },
    {
      words: [
        'genetic',
        'DNA',
        'ADN',
        'génétique',
        'race',
        'ethnic origin',
        'origine ethnique',
        'sexual orientation',
        'orientation sexuelle',
      ],
      note: noCode,
    },
  ],
}

/** What people call those whose data it is. */
export const subjectWords: Words<keyof typeof dataSubjects> = {
  means: {
    subscribers: ['customers', 'clients', 'abonnés', 'clientes'],
    prospects: ['leads'],
    'website-visitors': ['visitors', 'visiteurs', 'internautes'],
    employees: ['staff', 'personnel', 'salariés', 'employés', 'workers', 'travailleurs', 'collaborateurs'],
    'business-contacts': ['contacts', 'contacts professionnels'],
    'agents-and-distributors': ['agents', 'distributors', 'distributeurs', 'dealers', 'revendeurs'],
    minors: ['children', 'enfants', 'child', 'mineur'],
  },
  asked: [
    {
      words: ['users', 'utilisateurs'],
      choose: ['subscribers', 'website-visitors', 'mobile-money-users', 'employees'],
    },
    {
      words: ['candidates', 'job applicants', 'postulants', 'candidats', 'patients', 'students', 'étudiants'],
      note: noCode,
    },
  ],
}
