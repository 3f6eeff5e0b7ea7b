/** Contracts written for this project, between invented companies. A line that begins with "# " or "## " is a heading, "- " an item. */

const partiesFr = `# Accord de traitement des données personnelles
Entre Djoliba Télécom SA, société de droit malien établie à Bamako (ci-après le « Client »), responsable de traitement, et Nuages du Sahel SARL, établie à Dakar (ci-après le « Prestataire »), sous-traitant.
Le présent accord complète le contrat de services conclu entre les parties et prévaut sur lui pour tout ce qui touche aux données personnelles.
`

export const completeFr = `${partiesFr}
## 1. Objet, nature, finalité et durée
L’accord a pour objet l’hébergement et l’exploitation de la plateforme de relation client. Le Prestataire enregistre, consulte, sauvegarde et restitue les données à la seule fin de fournir ce service, pendant toute la durée du contrat de services et jusqu’à la restitution ou l’effacement des données.
## 2. Données et personnes
Catégories de données : nom, prénom, numéro de téléphone, adresse, identifiant client, historique des demandes.
Catégories de personnes concernées : abonnés, prospects et agents du service client.
## 3. Instructions
Le Prestataire ne traite les données que sur instruction documentée du Client. Le présent accord et les demandes écrites du délégué à la protection des données en tiennent lieu.
Si le Prestataire considère qu’une instruction constitue une violation de la loi applicable, il en informe immédiatement le Client et peut en suspendre l’exécution.
## 4. Transferts
Aucun transfert hors des pays énumérés à l’annexe 1, ni accès à distance depuis un autre pays, n’a lieu sans instruction écrite préalable du Client désignant le pays, le destinataire et l’outil de transfert.
## 5. Confidentialité
Le Prestataire veille à ce que les personnes autorisées à traiter les données soient soumises à une obligation écrite de confidentialité qui survit à la fin de leur mission.
## 6. Sécurité
Le Prestataire met en œuvre les mesures techniques et organisationnelles de l’annexe 2, notamment le chiffrement, le contrôle des accès, la journalisation, la sauvegarde et des tests réguliers. Il ne les abaisse pas sans accord écrit du Client.
## 7. Sous-traitants ultérieurs
Les sous-traitants ultérieurs de l’annexe 3 sont autorisés. Le Prestataire informe le Client par écrit de tout ajout ou remplacement au moins trente jours à l’avance ; le Client peut s’y opposer pendant ce délai.
Le Prestataire impose à chaque sous-traitant ultérieur, par contrat écrit, les mêmes obligations de protection des données que celles du présent accord.
Le Prestataire demeure pleinement responsable envers le Client de l’exécution par ses sous-traitants ultérieurs de leurs obligations.
## 8. Droits des personnes
Le Prestataire aide le Client, par des mesures appropriées, à donner suite aux demandes d’exercice des droits des personnes concernées et lui transmet toute demande reçue sous deux jours ouvrés.
## 9. Violations de données
Le Prestataire notifie au Client toute violation de données personnelles sans retard injustifié et au plus tard 48 heures après en avoir pris connaissance, avec sa nature, les personnes touchées et les mesures prises.
## 10. Analyses d’impact
Le Prestataire fournit au Client l’aide et les informations nécessaires aux analyses d’impact relatives à la protection des données et à la consultation préalable de l’autorité de contrôle.
## 11. Fin du service
À la fin du contrat, le Prestataire, au choix du Client, restitue toutes les données dans un format courant ou les supprime avec leurs copies sous trente jours, et en atteste par écrit.
## 12. Audits
Le Prestataire met à la disposition du Client toutes les informations nécessaires pour démontrer le respect du présent accord et permet la réalisation d’audits, y compris d’inspections sur place, par le Client ou l’auditeur qu’il mandate.
## Annexe 1 : Lieux
Hébergement : Dakar (Sénégal). Sauvegarde : Abidjan (Côte d’Ivoire). Support : Dakar (Sénégal).
## Annexe 2 : Mesures de sécurité
- Chiffrement des données au repos et en transit
- Authentification à deux facteurs et droits au plus juste
- Journaux conservés douze mois, sauvegarde quotidienne, test de restauration chaque trimestre
## Annexe 3 : Sous-traitants ultérieurs
- Centre de données Teranga, hébergement physique, Sénégal`

export const incompleteFr = `${partiesFr}
## 1. Objet et durée
L’accord a pour objet l’envoi de SMS pour le compte du Client. Le Prestataire traite les données à la seule fin de fournir ce service, pendant la durée du contrat de services.
## 2. Données et personnes
Catégories de données : numéro de téléphone, nom, contenu du message.
Catégories de personnes concernées : abonnés du Client.
## 3. Instructions
Le Prestataire traite les données selon les instructions du Client.
## 4. Sécurité
Le Prestataire met en œuvre des mesures techniques et organisationnelles appropriées, dont le chiffrement des échanges.
## 5. Sous-traitance
Le Prestataire peut recourir à des sous-traitants ultérieurs et en changer à tout moment, sans en informer le Client ni obtenir son autorisation.
## 6. Violations de données
Le Prestataire informe le Client de toute violation de données personnelles dans les meilleurs délais.
## 7. Fin du contrat
Les données sont supprimées douze mois après la fin du contrat.
## 8. Droit applicable
Le présent accord est soumis au droit malien.`

export const ndaFr = `# Accord de confidentialité réciproque
Entre Djoliba Télécom SA et Nuages du Sahel SARL.
## 1. Informations confidentielles
On entend par informations confidentielles tout document technique, commercial ou financier que la partie divulgatrice remet à la partie réceptrice pour étudier un projet commun.
## 2. Engagements
La partie réceptrice garde secrètes les informations confidentielles, ne les utilise que pour évaluer le projet et ne les communique qu’à ceux de ses salariés qui ont besoin de les connaître.
## 3. Exceptions
Ces engagements ne couvrent pas les informations publiques, déjà connues de la partie réceptrice ou reçues licitement d’un tiers.
## 4. Durée
L’accord dure deux ans. À sa fin, la partie réceptrice rend ou détruit les documents reçus.
## 5. Droit applicable
Le présent accord est soumis au droit malien ; les tribunaux de Bamako sont compétents.`

export const termsFr = `# Conditions générales de vente et d’utilisation
## 1. Objet
Les présentes conditions générales régissent l’accès au portail d’envoi de messages et les commandes passées par l’utilisateur.
## 2. Compte utilisateur
L’utilisateur crée un compte et garde son mot de passe secret. Il répond de tout usage de son compte.
## 3. Prix et paiement
Les prix sont indiqués en francs CFA hors taxes. Les factures sont payables à trente jours.
## 4. Propriété intellectuelle
Le portail, sa marque et son contenu restent la propriété de l’éditeur.
## 5. Disponibilité et responsabilité
L’éditeur s’efforce d’assurer un accès continu sans le garantir. Sa responsabilité est limitée au montant payé les douze derniers mois.
## 6. Droit applicable et tribunaux
Les présentes conditions sont soumises au droit sénégalais ; les tribunaux de Dakar sont compétents.`
