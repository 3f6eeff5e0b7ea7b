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
        'The Provider shall indemnify the Customer against all claims that result from its breach of this contract.',
        'Le Prestataire garantit le Client contre toute sanction résultant de sa faute.',
        'Le Prestataire est responsable envers le Client de tout manquement à la sécurité des données.',
        'Le Prestataire répond de toute perte des données personnelles confiées.',
        'The Provider is liable to the Customer for any loss of the personal data.',
        'The Processor shall indemnify the Controller for any misuse of the personal data.',
      ],
      partial: [
        'Each party is liable for the direct damage that it causes.',
        'Chaque partie répond des dommages directs qu’elle cause.',
        'La responsabilité totale du Prestataire est plafonnée au montant annuel des factures.',
        'The total liability of the Provider is capped at the yearly fees.',
      ],
      contradicted: [
        'Le Prestataire n’encourt aucune responsabilité en cas de perte des données.',
        'The Provider shall not be liable for any loss of data.',
      ],
      absent: [
        'The Data Processor shall not be liable for salaries paid late because of a number that the Data Controller supplied.',
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
        'Nous renvoyons à notre politique de confidentialité.',
        'Les tarifs restent confidentiels trois ans après la fin du contrat.',
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
        'The Customer may check that this contract is observed.',
        'The Customer may visit the premises of the Provider and verify how it works.',
        'Le Client peut à toute heure ouvrée visiter les locaux et vérifier les habilitations.',
        'The Provider shall make available all information necessary to demonstrate compliance.',
        'The Processor allows audits by the Controller.',
        'Le Prestataire fournit toutes les informations permettant de démontrer la conformité.',
        'Le Prestataire fournit les preuves du respect de ses obligations.',
      ],
      partial: [
        'The Provider answers written questions of the Customer.',
        'Le Prestataire répond par écrit aux questions du Client.',
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
        'Le Prestataire annonce tout nouveau sous-traitant ultérieur vingt jours à l’avance.',
        'The Provider shall not delegate any part of the services save with the consent in writing of the Customer.',
        'Le Prestataire ne confie aucune opération à un tiers sans l’autorisation préalable du Client.',
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
        'The Customer waives any right to be informed of the sub-processors of the Provider.',
        'Le Prestataire recourt à des tiers sans avoir à en informer le Client.',
        'The Provider may engage sub-processors without notice.',
        'Le Prestataire peut recourir à des sous-traitants ultérieurs sans préavis.',
      ],
      absent: [
        'The Provider may transfer the data to any country, and no approval of the Customer is required for such a transfer.',
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
        'Upon the end of this agreement the Provider delivers up the data to the Customer.',
        'Le Prestataire remet au Client, s’il le demande, une copie de la base.',
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
      absent: [
        'The Provider returns the score to the Customer.',
        'Le matériel défectueux est échangé.',
        'Defective equipment is replaced.',
      ],
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
        'You are the data controller of what is recorded. We are the data processor.',
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
        'Le Prestataire alerte le Client de toute violation au plus tard le surlendemain.',
        'If data of the Customer are stolen, the Provider shall phone the Customer the same working day.',
        'The Provider reports any security incident to the Customer no later than one day after it was found.',
        'Le Prestataire déclare au Client tout accès illicite aux données dans un délai de trente-six heures.',
        'Toute intrusion est signalée au Client par le Prestataire le jour même.',
        'Le Prestataire notifie au Client toute violation de données dans les 24 heures.',
        'The Provider notifies the Customer of any data breach within 48 hours.',
      ],
      partial: [
        'The Provider notifies any data breach to the Customer within [●] hours.',
        'Le Prestataire notifie toute violation de données au Client dans un délai de [●] heures.',
        'Le Prestataire notifie au Client toute violation de données dans les meilleurs délais.',
        'The Provider notifies the Customer of any data breach without undue delay.',
      ],
      contradicted: [
        'The Provider notifies the Customer within 72 hours after confirmation of a security incident.',
        'Lorsque l’incident est confirmé, le Prestataire en informe le Client sous 72 heures.',
        'Le Prestataire notifie l’incident au Client après avoir confirmé la violation.',
        'The Provider notifies the Customer of a security incident only after it has confirmed a breach.',
      ],
      absent: [
        'The Provider has no obligation to notify the Customer of security incidents.',
        'Des outils de prévention des intrusions sont en place.',
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
        'The Customer may inspect the systems of the Provider not more than twice in a calendar year.',
        'The Customer may at any time enter the premises of the Provider and inspect its systems.',
        'Audits by the Customer may not take place more than twice per calendar year.',
        'Le Client peut à tout moment visiter les locaux du Prestataire.',
        'Le Client peut faire auditer le service, dans la limite de deux audits par an.',
        'Le Client peut réaliser un audit une fois par an.',
        'The Customer may carry out an audit once a year.',
      ],
      partial: [
        'On reasonable notice, you may visit our offices to satisfy yourselves of our compliance.',
        'Le Client peut vérifier le respect du contrat dans les locaux du Prestataire, après l’en avoir averti.',
        'Le Client peut réaliser des audits du Prestataire.',
        'The Customer may audit the Provider.',
      ],
      contradicted: [
        'Ces rapports tiennent lieu de tout contrôle du Prestataire par le Client.',
        'Audits and inspections by the Customer are excluded.',
        'Le Client renonce à tout droit d’audit.',
        'Un audit est possible tous les trois ans.',
        'An audit may take place once every three years.',
        'The Customer has no right to audit the Provider.',
      ],
      absent: [
        'The Provider has its accounts checked every year.',
        'Le Prestataire fait réaliser un audit de code annuel.',
        'Any time spent on training is charged.',
        'Les tarifs sont révisés une fois par an.',
        'Prices are reviewed once a year.',
      ],
    },
  ],
  [
    'policy',
    'own-governing-law',
    {
      present: [
        'The law of Kenya shall apply to this contract.',
        'This agreement shall be construed in accordance with, and is subject to, English law.',
        'Le présent accord relève du droit sénégalais.',
        'Les lois du Bénin s’appliquent au présent contrat.',
        'Le présent contrat est régi par le droit malien.',
        'This agreement is governed by the laws of Ireland.',
      ],
      partial: [
        'Any dispute goes to arbitration in Lagos.',
        'This agreement is governed by the laws of [●].',
        'Tout litige est porté devant le tribunal de commerce de Cotonou.',
        'À défaut d’accord, les différends sont tranchés par arbitrage.',
        'Les tribunaux de Bamako sont seuls compétents.',
        'The courts of Dublin have exclusive jurisdiction.',
      ],
      contradicted: [
        'Le Prestataire peut changer le droit applicable.',
        'The Provider may at any time change the governing law.',
      ],
      absent: [
        'A data subject may bring a claim under the standard contractual clauses before the courts of a Member State.',
        'Société immatriculée au greffe du tribunal de commerce de Paris.',
        'Société de droit malien au capital de 10 000 000 FCFA.',
        'The Provider complies with the data protection law of Ghana.',
        'Le Prestataire respecte le droit du travail.',
        'The Provider obeys the law on working hours.',
      ],
    },
  ],
  [
    'policy',
    'own-insurance',
    {
      present: [
        'The Provider shall throughout the term maintain with a reputable insurer of good standing a policy of professional indemnity insurance.',
        'The Provider shall maintain cyber insurance with limits of not less than one million euros.',
        'Le Prestataire justifie d’une assurance de responsabilité civile professionnelle.',
        'Le Prestataire souscrit une assurance couvrant les risques cyber.',
        'The Provider shall maintain insurance against cyber risks.',
      ],
      partial: ['Une attestation d’assurance figure en annexe.', 'A certificate of insurance is annexed.'],
      contradicted: [
        'Le Prestataire n’est pas tenu de souscrire une assurance.',
        'The Provider is not required to take out insurance.',
      ],
      absent: [
        'Security testing and assurance take place each quarter.',
        'Les données comprennent le numéro d’assurance sociale.',
        'The data include the national insurance number.',
        'L’assurance qualité du service est certifiée.',
        'Quality assurance is certified.',
      ],
    },
  ],
  [
    'policy',
    'own-requests-in-days',
    {
      present: [
        'If a person asks to see his file, the Provider shall pass the request to the Customer the same day.',
        'Requests for access or erasure are sent to the Customer by the Provider within two working days.',
        'Toute demande d’accès reçue par le Prestataire est transmise au Client sous quarante-huit heures.',
        'Si un usager demande à corriger ses données, le Prestataire fournit les extraits dans les cinq jours.',
        'Le Prestataire transmet au Client toute demande d’exercice des droits sous 3 jours.',
        'The Provider forwards any data subject request to the Customer within 3 days.',
      ],
      partial: [
        'The Provider helps to answer requests for access, up to two hours per month.',
        'Le Prestataire aide le Client à répondre aux demandes d’accès, dans la limite de deux heures par mois.',
        'The Provider will help the Customer to find, correct or erase the data when somebody asks for access to their data.',
        'Le Prestataire aide le Client à répondre aux usagers qui veulent consulter ou faire effacer leurs données.',
        'Le Prestataire transmet au Client toute demande d’exercice des droits.',
        'The Provider forwards any data subject request to the Customer.',
      ],
      contradicted: [
        'Le Prestataire n’a aucune obligation de transmettre les demandes d’accès des personnes concernées.',
        'Le Prestataire n’est pas tenu de traiter les demandes des personnes concernées.',
        'The Provider has no obligation as to data subject requests.',
      ],
      absent: [
        'The Provider tells the Customer of any government request for access within two days.',
        'Le Client règle les factures sous 30 jours.',
        'The Customer pays invoices within 30 days.',
      ],
    },
  ],
  [
    'policy',
    'own-places',
    {
      present: [
        'Servers are in Ghana; support is given from Kenya.',
        'Les serveurs sont en Côte d’Ivoire ; le support est assuré depuis le Maroc.',
        'Les données sont hébergées en France ; l’accès à distance se fait depuis le Sénégal.',
        'The data are stored in Ireland; remote access takes place from the United Kingdom.',
      ],
      partial: [
        'The data shall not leave Kenya.',
        'The data are processed in Nairobi.',
        'Les données restent sur le territoire national.',
        'Les données sont hébergées en France.',
        'The data are stored in Ireland.',
      ],
      contradicted: [
        'The Provider may transfer the data to any country of its choice, without asking the Customer.',
        'Le Prestataire peut transférer les données vers tout pays de son choix, sans avoir à solliciter l’accord du Client.',
        'Le Prestataire transfère librement les données à l’étranger.',
        'Le Prestataire peut déplacer les données vers tout pays.',
        'The Provider may move the data to any country.',
      ],
      absent: [
        'The data exporter may bring proceedings before the courts of any country.',
        'The rules of the European Union on data located at that address apply.',
        'Le siège du Prestataire est à Dakar.',
        'The Provider has its seat in Dakar.',
      ],
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
      partial: [
        'At the end the Provider gives the Customer a copy of the data in a format that other systems can read.',
        'À la fin, le Prestataire transmet les données au nouveau prestataire que le Client désigne.',
        'Le Prestataire assure la réversibilité du service.',
        'The Provider gives transition assistance.',
      ],
      contradicted: ['Aucune assistance à la sortie n’est fournie.', 'No exit assistance is given.'],
      absent: [
        'At the end the Provider hands over the data to the Customer.',
        'À la fin, le Prestataire restitue les données au Client.',
        'Les sorties de secours sont signalées.',
        'Emergency exits are marked.',
      ],
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
        'We have standard contractual clauses in place with each of them.',
        'The standard contractual clauses form part of this agreement.',
        'Les clauses contractuelles types font partie intégrante du présent contrat.',
        'Tout transfert vers un pays tiers repose sur des garanties appropriées.',
        'Any transfer to a third country rests on appropriate safeguards.',
      ],
      contradicted: [
        'La protection des données dans un pays tiers peut être moindre.',
        'The protection of data in a third country may be lower.',
      ],
      absent: [
        'The standard contractual clauses shall form no part of this agreement.',
        'Subprocessors are bound by the same data protection obligations as the Provider.',
        'Le matériel est protégé contre la pluie.',
        'The equipment is protected against rain.',
      ],
    },
  ],
  [
    'ml',
    'ml-secrecy',
    {
      present: [
        'Traffic data and the content of communications are confidential; the staff of the Provider are bound by an undertaking of confidentiality.',
        'Les données de trafic et le contenu des communications sont secrets ; le personnel du Prestataire est tenu à la confidentialité.',
      ],
      partial: [
        'They are bound by the secrecy clause of their contracts.',
        'Chacun d’eux a signé un engagement de confidentialité.',
        'The Provider keeps the data confidential.',
        'Everything the Provider learns is treated as strictly confidential.',
        'Le Prestataire considère les données comme confidentielles.',
        'Les agents du Prestataire sont tenus au secret professionnel.',
      ],
      contradicted: [
        'The Provider may disclose the data to the companies of its group.',
        'Le Prestataire transmet librement les données aux sociétés de son groupe.',
      ],
      absent: [
        'The measures protect the confidentiality, integrity and availability of the service.',
        'The Provider sends its report under the confidentiality terms of the Agreement.',
        'Les mesures assurent la confidentialité, l’intégrité et la disponibilité du service.',
      ],
    },
  ],
  [
    'ml',
    'ml-apdp-decision',
    {
      present: [
        'No data leaves Mali before the written decision of the APDP.',
        'Tout transfert est subordonné à l’autorisation de l’APDP.',
      ],
      partial: [
        'The Customer completes the formalities with the APDP.',
        'Les déclarations à l’APDP sont à la charge du Client.',
      ],
      contradicted: [
        'The transfer begins without waiting for the answer of the APDP.',
        'Le flux commence sans attendre la décision de l’APDP.',
      ],
      absent: ['Le Client accomplit les déclarations auprès de l’ARTCI.', 'The parties complete customs formalities.'],
    },
  ],
  [
    'ml',
    'ml-apdp-cooperation',
    {
      present: [
        'The Provider helps the Customer answer any check of the APDP and gives access to its records.',
        'Le Prestataire ouvre l’accès à ses locaux et registres à l’APDP.',
      ],
      partial: [
        'The Provider shall submit to the checks of the supervisory authority.',
        'The Provider cooperates with the competent authorities.',
        'Le Prestataire se soumet aux contrôles de l’APDP.',
      ],
      contradicted: ['The APDP is refused: no access is given to the APDP.', 'Aucun accès n’est ouvert à l’APDP.'],
      absent: [
        'The Provider helps the Customer notify the supervisory authority of a breach.',
        'Le contrôle d’accès est renforcé.',
      ],
    },
  ],
  [
    'ml',
    'ml-objection',
    {
      present: [
        'No prospecting takes place without order; objections are applied within 24 hours.',
        'Aucune prospection sans ordre du Client ; les oppositions sont appliquées sous 24 heures.',
      ],
      partial: [
        'The Provider shall not use the data for direct marketing.',
        'Il est interdit au Prestataire d’utiliser les données à des fins publicitaires.',
      ],
      contradicted: [
        'The Provider may use the numbers for its own marketing.',
        'Le Prestataire peut utiliser les numéros pour sa propre prospection.',
      ],
      absent: [
        'The Customer shall not use the service for advertising.',
        'The Provider runs the loyalty programme of the Customer.',
        'Le Prestataire transmet les demandes d’opposition.',
      ],
    },
  ],
  [
    'ml',
    'ml-no-machine-alone',
    {
      present: [
        'A score never decides: a person confirms each refusal.',
        'Un score ne suffit pas : une personne confirme chaque refus.',
      ],
      partial: [
        'Where a score led to a refusal, a human reviews it on request.',
        'Si un score a conduit au refus, une personne l’examine sur demande.',
      ],
      contradicted: [
        'Refusals are fully automated individual decisions.',
        'Les refus sont décidés par un score, sans intervention humaine.',
      ],
      absent: [
        'Passwords are stored with a strong hashing algorithm, and each person has an own account.',
        'Vulnerabilities with a CVSS score above 7 are corrected by a person within a week.',
        'Les mots de passe sont protégés par un algorithme de hachage ; chaque personne a son compte.',
      ],
    },
  ],
]
