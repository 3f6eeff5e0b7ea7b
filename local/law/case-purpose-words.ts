import type { purposes } from '#domain/facts/catalogues.ts'
import type { Words } from '#local/law/case-dictionary.ts'

/** What people call the purposes. */
export const purposeWords: Words<keyof typeof purposes> = {
  means: {
    'customer-management': ['CRM', 'customer relations', 'relation client', 'gestion clients'],
    billing: ['invoicing', 'facturation', 'payments', 'paiements', 'encaissement'],
    'customer-care': [
      'customer support',
      'customer service',
      'service client',
      'support client',
      'complaints',
      'réclamations',
    ],
    'debt-recovery': ['debt collection', 'recouvrement'],
    'identity-verification': ['KYC', 'identification', 'vérification d’identité'],
    marketing: ['direct marketing', 'marketing direct', 'emailing', 'advertising', 'publicité', 'prospection'],
    analytics: ['statistics', 'statistiques', 'reporting', 'analyse', 'BI'],
    'market-research': ['surveys', 'sondages', 'enquêtes', 'études de marché'],
    'network-operations': ['network', 'réseau', 'supervision du réseau'],
    roaming: ['itinérance'],
    'mobile-money': ['monnaie électronique', 'e-money', 'money transfer', 'transfert d’argent'],
    credit: ['lending', 'crédit', 'savings', 'épargne'],
    'fraud-prevention': ['fraud', 'fraude', 'anti-fraud', 'lutte contre la fraude'],
    security: ['cybersecurity', 'cybersécurité', 'sécurité'],
    'content-services': ['content', 'contenus', 'VAS'],
    'human-resources': ['HR', 'RH', 'ressources humaines', 'payroll', 'paie', 'gestion du personnel'],
    'office-tools': ['e-mail', 'messagerie', 'bureautique', 'collaboration', 'office'],
    'professional-alerts': ['whistleblowing', 'whistle-blowing', 'alertes'],
    'legal-obligation': ['obligation légale', 'réquisition', 'lawful request'],
  },
  asked: [
    {
      words: ['support', 'assistance', 'IT support', 'support informatique', 'maintenance'],
      choose: ['customer-care', 'office-tools', 'network-operations'],
    },
    {
      words: ['hosting', 'hébergement', 'cloud', 'backup', 'sauvegarde', 'storage', 'stockage'],
      note: {
        fr: 'dit où sont les données, pas à quoi elles servent : les pays vont sous places.hosting ou places.backup',
        en: 'says where the data is, not what it is for: the countries go under places.hosting or places.backup',
      },
    },
  ],
}
