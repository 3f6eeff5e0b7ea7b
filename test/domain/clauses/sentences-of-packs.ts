type Verdict = 'present' | 'partial' | 'contradicted' | 'absent'

/**
 * Clauses for the duties of the packs beside the GDPR's, written for this project: regime, requirement, and per verdict sentences in
 * French and English. Under `absent` stand such as look alike and are not it.
 */
export const sentencesOfPacks: readonly (readonly [string, string, Readonly<Record<Verdict, readonly string[]>>])[] = [
  [
    'sn',
    'sn-same-duties',
    {
      present: [
        'Les obligations de sécurité et de confidentialité du Client incombent également au Prestataire.',
        'Le Prestataire est tenu par les mêmes obligations que le responsable du traitement.',
        'The security and confidentiality duties of the Customer bind the Provider in the same way.',
        'The Processor shall be bound by the obligations of the Controller under the Act.',
      ],
      partial: [
        'Le Prestataire respecte la réglementation relative à la protection des données.',
        'The Supplier shall comply with applicable data protection law.',
      ],
      contradicted: [
        'La sécurité des données relève de la seule responsabilité du Client.',
        'Security of the data remains the sole responsibility of the Customer.',
      ],
      absent: [
        'Le Prestataire impose à ses sous-traitants ultérieurs les mêmes obligations.',
        'The same rates apply to every order of the Customer.',
        'Les mêmes tarifs s’appliquent à toutes les commandes.',
      ],
    },
  ],
  [
    'sn',
    'sn-confidentiality',
    {
      present: [
        'Le Prestataire garde les données confidentielles pendant et après le contrat.',
        'Les salariés du Prestataire sont soumis à une obligation de confidentialité.',
        'The Operator must treat the personal information as confidential; the Provider keeps it confidential.',
        'Personnel with access are bound by a duty of secrecy.',
      ],
      partial: [
        'Toutes les données échangées sont confidentielles.',
        'All data exchanged under this contract is confidential.',
      ],
      contradicted: [
        'Le Prestataire peut divulguer les données librement.',
        'The Provider may disclose the data to anyone freely.',
      ],
      absent: [
        'Le système garantit la confidentialité, l’intégrité et la disponibilité du service.',
        'The price list may change once a year.',
      ],
    },
  ],
  [
    'bj',
    'bj-liability',
    {
      present: [
        'Le Prestataire est responsable envers le Client de tout manquement à la sécurité des données.',
        'Le Prestataire répond de toute perte des données personnelles confiées.',
        'The Provider is liable to the Customer for any loss of the personal data.',
        'The Processor shall indemnify the Controller for any misuse of the personal data.',
      ],
      partial: [
        'La responsabilité totale du Prestataire est plafonnée au montant annuel des factures.',
        'The total liability of the Provider is capped at the yearly fees.',
      ],
      contradicted: [
        'Le Prestataire n’encourt aucune responsabilité en cas de perte des données.',
        'The Provider shall not be liable for any loss of data.',
      ],
      absent: [
        'Le Client est responsable du traitement.',
        'Each party is responsible for its own taxes.',
        'Le Prestataire désigne un responsable de projet.',
      ],
    },
  ],
  [
    'ma',
    'ma-secrecy-after',
    {
      present: [
        'L’obligation de confidentialité du Prestataire survit à la fin du contrat.',
        'Le personnel reste tenu au secret après la cessation de ses fonctions.',
        'The Provider’s duty of confidentiality survives termination of this contract.',
        'Staff remain bound to secrecy after they have left the task.',
      ],
      partial: [
        'Le personnel du Prestataire est tenu à la confidentialité.',
        'The Provider’s staff are bound to confidentiality.',
      ],
      contradicted: [
        'Les obligations de confidentialité prennent fin avec le contrat.',
        'The duties of confidentiality end with this agreement.',
      ],
      absent: [
        'Le Prestataire assure le support après la fin de la garantie.',
        'Support continues for one year after the end of the warranty.',
      ],
    },
  ],
  [
    'ng',
    'ng-principles',
    {
      present: [
        'The Processor shall comply with the data protection law that applies to the Controller.',
        'The Provider complies with the principles of the Act and with the GDPR in all that it does.',
        'Le Prestataire se conforme à la loi sur la protection des données.',
        'Le Sous-traitant respecte la réglementation applicable en matière de protection des données.',
      ],
      partial: ['Each party complies with all applicable laws.', 'Chaque partie se conforme aux lois applicables.'],
      contradicted: [
        'The Customer is solely responsible for compliance with data protection law.',
        'Le Client est seul responsable du respect de la législation sur la protection des données.',
      ],
      absent: ['The parties shall act in good faith.', 'Les parties agissent de bonne foi.'],
    },
  ],
  [
    'ng',
    'ng-information',
    {
      present: [
        'The Provider shall make available all information necessary to demonstrate compliance.',
        'The Processor allows audits by the Controller.',
        'Le Prestataire fournit toutes les informations permettant de démontrer la conformité.',
        'Le Prestataire fournit les preuves du respect de ses obligations.',
      ],
      partial: [
        'The Provider sends the Customer its yearly certification report.',
        'Le Prestataire remet au Client son rapport de certification.',
      ],
      contradicted: [
        'The Provider has no obligation to give information on its compliance.',
        'Le Prestataire ne remet aucune information sur sa conformité.',
      ],
      absent: [
        'The Provider gives the Customer information on new features.',
        'Le Prestataire informe le Client des nouvelles fonctions.',
      ],
    },
  ],
  [
    'ng',
    'ng-new-processor',
    {
      present: [
        'The Provider shall notify the Customer before engaging a new sub-processor.',
        'No sub-processor is engaged without the prior written consent of the Controller.',
        'Le Prestataire informe le Client de tout nouveau sous-traitant ultérieur.',
        'Le recours à un sous-traitant ultérieur requiert l’autorisation préalable du Client.',
      ],
      partial: [
        'The list of sub-processors is published online.',
        'La liste des sous-traitants ultérieurs est publiée en ligne.',
      ],
      contradicted: [
        'The Provider may engage sub-processors without notice.',
        'Le Prestataire peut recourir à des sous-traitants ultérieurs sans préavis.',
      ],
      absent: [
        'The Provider notifies the Customer of new prices.',
        'Le Prestataire informe le Client des nouveaux tarifs.',
      ],
    },
  ],
  [
    'bf',
    'bf-return',
    {
      present: [
        'À la fin du contrat, le Prestataire restitue toutes les données au Client.',
        'At the end of the contract the Provider returns all data to the Customer.',
      ],
      partial: [
        'À la fin du contrat, le Prestataire supprime les données.',
        'At the end of the contract the Provider deletes the data.',
      ],
      contradicted: [
        'Le Prestataire n’a aucune obligation de restituer les données.',
        'The Provider has no obligation to return the data.',
      ],
      absent: ['Le matériel défectueux est échangé.', 'Defective equipment is replaced.'],
    },
  ],
  [
    'bf',
    'bf-encryption',
    {
      present: [
        'Les données sont chiffrées en transit et au repos.',
        'Le Prestataire met en œuvre le chiffrement des données.',
        'The data are encrypted in transit and at rest.',
        'The Provider encrypts all personal data.',
      ],
      partial: ['Le chiffrement est proposé en option.', 'The Provider may encrypt some of the data on request.'],
      contradicted: ['Les données ne sont pas chiffrées.', 'The data are not encrypted.'],
      absent: ['Le chiffre d’affaires est déclaré chaque année.', 'The turnover is reported once a year.'],
    },
  ],
  [
    'rw',
    'rw-roles',
    {
      present: [
        'The Customer is the controller and the Provider acts as its processor.',
        'This annex sets out the roles and responsibilities of each party.',
        'Le Client est responsable du traitement et le Prestataire agit en qualité de sous-traitant.',
        'Les rôles et responsabilités de chaque partie figurent en annexe.',
      ],
      partial: [
        'The Provider processes the data on behalf of the Customer.',
        'Le Prestataire traite les données pour le compte du Client.',
      ],
      contradicted: [
        'The roles of the parties will be determined later.',
        'Les rôles des parties seront définis ultérieurement.',
      ],
      absent: ['Each party names a contact person.', 'Chaque partie désigne un interlocuteur.'],
    },
  ],
  [
    'policy',
    'own-breach-hours',
    {
      present: [
        'Le Prestataire notifie au Client toute violation de données dans les 24 heures.',
        'The Provider notifies the Customer of any data breach within 48 hours.',
      ],
      partial: [
        'Le Prestataire notifie au Client toute violation de données dans les meilleurs délais.',
        'The Provider notifies the Customer of any data breach without undue delay.',
      ],
      contradicted: [
        'Le Prestataire notifie l’incident au Client après avoir confirmé la violation.',
        'The Provider notifies the Customer of a security incident only after it has confirmed a breach.',
      ],
      absent: [
        'Le support répond dans les 4 heures.',
        'Support answers within 4 hours.',
        'The Provider may end the contract for material breach within 48 hours.',
      ],
    },
  ],
  [
    'policy',
    'own-yearly-audit',
    {
      present: [
        'Le Client peut réaliser un audit une fois par an.',
        'The Customer may carry out an audit once a year.',
      ],
      partial: ['Le Client peut réaliser des audits du Prestataire.', 'The Customer may audit the Provider.'],
      contradicted: [
        'Un audit est possible tous les trois ans.',
        'An audit may take place once every three years.',
        'The Customer has no right to audit the Provider.',
      ],
      absent: ['Les tarifs sont révisés une fois par an.', 'Prices are reviewed once a year.'],
    },
  ],
  [
    'policy',
    'own-governing-law',
    {
      present: [
        'Le présent contrat est régi par le droit malien.',
        'This agreement is governed by the laws of Ireland.',
      ],
      partial: ['Les tribunaux de Bamako sont seuls compétents.', 'The courts of Dublin have exclusive jurisdiction.'],
      contradicted: [
        'Le Prestataire peut changer le droit applicable.',
        'The Provider may at any time change the governing law.',
      ],
      absent: ['Le Prestataire respecte le droit du travail.', 'The Provider obeys the law on working hours.'],
    },
  ],
  [
    'policy',
    'own-insurance',
    {
      present: [
        'Le Prestataire souscrit une assurance couvrant les risques cyber.',
        'The Provider shall maintain insurance against cyber risks.',
      ],
      partial: ['Une attestation d’assurance figure en annexe.', 'A certificate of insurance is annexed.'],
      contradicted: [
        'Le Prestataire n’est pas tenu de souscrire une assurance.',
        'The Provider is not required to take out insurance.',
      ],
      absent: ['L’assurance qualité du service est certifiée.', 'Quality assurance is certified.'],
    },
  ],
  [
    'policy',
    'own-requests-in-days',
    {
      present: [
        'Le Prestataire transmet au Client toute demande d’exercice des droits sous 3 jours.',
        'The Provider forwards any data subject request to the Customer within 3 days.',
      ],
      partial: [
        'Le Prestataire transmet au Client toute demande d’exercice des droits.',
        'The Provider forwards any data subject request to the Customer.',
      ],
      contradicted: [
        'Le Prestataire n’est pas tenu de traiter les demandes des personnes concernées.',
        'The Provider has no obligation as to data subject requests.',
      ],
      absent: ['Le Client règle les factures sous 30 jours.', 'The Customer pays invoices within 30 days.'],
    },
  ],
  [
    'policy',
    'own-places',
    {
      present: [
        'Les données sont hébergées en France ; l’accès à distance se fait depuis le Sénégal.',
        'The data are stored in Ireland; remote access takes place from the United Kingdom.',
      ],
      partial: ['Les données sont hébergées en France.', 'The data are stored in Ireland.'],
      contradicted: [
        'Le Prestataire peut déplacer les données vers tout pays.',
        'The Provider may move the data to any country.',
      ],
      absent: ['Le siège du Prestataire est à Dakar.', 'The Provider has its seat in Dakar.'],
    },
  ],
  [
    'policy',
    'own-exit',
    {
      present: [
        'Un plan de sortie est annexé ; les données sont restituées dans un format structuré.',
        'An exit plan is annexed; the data are returned in a structured format.',
      ],
      partial: ['Le Prestataire assure la réversibilité du service.', 'The Provider gives transition assistance.'],
      contradicted: ['Aucune assistance à la sortie n’est fournie.', 'No exit assistance is given.'],
      absent: ['Les sorties de secours sont signalées.', 'Emergency exits are marked.'],
    },
  ],
  [
    'policy',
    'own-comparable-protection',
    {
      present: [
        'En cas de transfert hors du Mali vers un pays tiers, le Prestataire assure une protection équivalente.',
        'For any transfer to a third country the Provider ensures an equivalent level of protection.',
      ],
      partial: [
        'Tout transfert vers un pays tiers repose sur des garanties appropriées.',
        'Any transfer to a third country rests on appropriate safeguards.',
      ],
      contradicted: [
        'La protection des données dans un pays tiers peut être moindre.',
        'The protection of data in a third country may be lower.',
      ],
      absent: ['Le matériel est protégé contre la pluie.', 'The equipment is protected against rain.'],
    },
  ],
]
