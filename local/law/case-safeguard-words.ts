import type { certifiedScopes, evidence, securityMeasures } from '#domain/facts/catalogues.ts'
import type { Words } from '#local/law/case-dictionary.ts'

/** What people call the security measures. Encryption alone does not say of what: a law may ask for the one or the other. */
export const measureWords: Words<keyof typeof securityMeasures> = {
  means: {
    'encryption-in-transit': ['TLS', 'TLS 1.2', 'TLS 1.3', 'HTTPS', 'encrypted in transit', 'transport encryption'],
    'encryption-at-rest': ['encrypted at rest', 'disk encryption', 'chiffrement des disques'],
    'exporter-held-keys': ['customer-held keys', 'clés détenues par l’exportateur', 'HYOK'],
    pseudonymisation: ['pseudonymization', 'pseudonymised', 'pseudonymized', 'pseudonymisé', 'pseudonymisées'],
    'access-control': ['access controls', 'access log', 'RBAC', 'contrôle des accès', 'contrôle d’accès'],
    'multi-factor': ['MFA', '2FA', 'two-factor', '2-factor', 'double authentification', 'authentification forte'],
    'security-certification': ['ISO 27001', 'ISO/IEC 27001', 'SOC 2', 'certification de sécurité'],
    'incident-response': ['incident procedure', 'procédure d’incident', 'gestion des incidents'],
    'data-minimisation': ['data minimization', 'minimisation', 'minimization'],
    'staff-confidentiality': ['confidentialité du personnel', 'confidentiality of staff'],
  },
  asked: [
    {
      words: [
        'encryption',
        'chiffrement',
        'encrypted',
        'chiffré',
        'cryptage',
        'end-to-end encryption',
        'E2EE',
        'AES-256',
        'AES',
      ],
      choose: ['encryption-in-transit', 'encryption-at-rest', 'exporter-held-keys'],
      note: { fr: 'ne dit pas de quoi, et peut en être plusieurs', en: 'does not say of what, and may be several' },
    },
    { words: ['BYOK', 'key management', 'gestion des clés'], choose: ['encryption-at-rest', 'exporter-held-keys'] },
  ],
}

/** What people call the proofs on file. */
export const evidenceWords: Words<keyof typeof evidence> = {
  means: {
    'authority-informed': ['récépissé', 'authority notified', 'autorité informée'],
    'transfer-impact-assessment': ['TIA', 'TRA', 'transfer risk assessment', 'analyse d’impact des transferts', 'AITD'],
    'group-rules-approval': ['BCR approval', 'approbation des BCR'],
    'binding-commitments': ['engagements contraignants'],
    'sufficient-guarantees': ['vendor check', 'due diligence', 'garanties suffisantes'],
    'subprocessor-authorisation': ['subprocessor authorization', 'autorisation du sous-traitant ultérieur'],
    'people-informed': ['people told', 'information des personnes', 'personnes informées'],
    'consent-records': ['consent', 'consentement', 'consent record', 'preuve du consentement'],
    'necessity-note': ['note de nécessité'],
    'payment-licence': ['BCEAO licence', 'payment license', 'agrément BCEAO'],
    'international-agreement': ['MLAT', 'treaty', 'traité', 'accord international'],
  },
  asked: [
    {
      words: ['DPIA', 'AIPD', 'PIA', 'privacy impact assessment', 'impact assessment', 'analyse d’impact'],
      choose: ['transfer-impact-assessment'],
      note: {
        fr: 'n’est pas forcément l’analyse du transfert ; si le droit de la destination y est analysé',
        en: 'need not be the one on the transfer; if it does look at the law of the destination',
      },
    },
    {
      words: ['contract', 'contrat', 'DPA', 'accord de sous-traitance'],
      note: { fr: 'se dit par contract: true', en: 'is said by contract: true' },
    },
  ],
}

/** What people call the further scopes of an American certification. */
export const scopeWords: Words<keyof typeof certifiedScopes> = {
  means: {
    'uk-extension': ['UK', 'GB', 'United Kingdom', 'Royaume-Uni', 'UK bridge', 'data bridge', 'extension UK'],
    'swiss-us': ['Swiss', 'CH', 'Switzerland', 'Suisse', 'Swiss-US DPF'],
    'employee-data': ['HR', 'RH', 'HR data', 'données RH', 'human resources', 'staff', 'employees', 'salariés'],
  },
}
