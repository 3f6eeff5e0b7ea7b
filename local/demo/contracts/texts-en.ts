/** Contracts written for this project, between invented companies. A line that begins with "# " or "## " is a heading, "- " an item. */

const partiesEn = `# Data Processing Agreement
Between Djoliba Télécom SA, a company under Malian law in Bamako (the “Customer”), controller, and Harbour Ledger Ltd, of Accra (the “Provider”), processor.
This agreement supplements the services agreement between the parties and prevails over it in all that concerns personal data.
`

export const completeEn = `${partiesEn}
## 1. Subject matter, nature, purpose and duration
The subject matter is the operation of the billing platform. The Provider stores, consults, backs up and returns the data for the sole purpose of delivering that service, for the term of the services agreement and until the data have been returned or erased.
## 2. Data and people
Categories of personal data: name, telephone number, postal address, customer number, invoices and payments.
Categories of data subjects: subscribers, prospects and sales agents of the Customer.
## 3. Instructions
The Provider shall process the personal data only on documented instructions from the Customer. This agreement and written requests of the data protection officer are such instructions.
The Provider shall immediately inform the Customer if, in its opinion, an instruction infringes the applicable data protection law, and may suspend it until it is confirmed.
## 4. Transfers
The Provider shall not transfer personal data to a country outside Annex 1, nor allow access from one, without the prior written instruction of the Customer naming the country, the recipient and the transfer tool.
## 5. Confidentiality
The Provider shall ensure that persons authorised to process the personal data are bound by a written duty of confidentiality that outlives their task.
## 6. Security
The Provider shall apply the technical and organisational measures of Annex 2, among them encryption, access control, logging, backup and regular tests, and shall not lower them without the Customer's written consent.
## 7. Sub-processors
The sub-processors in Annex 3 are authorised. The Provider shall give the Customer written notice of any addition or replacement at least thirty days ahead; the Customer may object within that time.
The Provider shall bind every sub-processor by written contract to the same data protection obligations as those of this agreement.
The Provider remains fully liable to the Customer for the performance of its sub-processors.
## 8. Rights of people
The Provider shall assist the Customer by appropriate measures in answering requests of data subjects who exercise their rights, and shall pass on any request it receives within two working days.
## 9. Breaches
The Provider shall notify the Customer of any personal data breach without undue delay and at the latest 48 hours after becoming aware of it, with its nature, the people affected and the measures taken.
## 10. Impact assessments
The Provider shall give the Customer the help and information needed for data protection impact assessments and for prior consultation of the supervisory authority.
## 11. End of the service
At the end of the agreement the Provider shall, at the choice of the Customer, return all personal data in a usual format or delete them with every copy within thirty days, and certify this in writing.
## 12. Audits
The Provider shall make available to the Customer all information necessary to demonstrate compliance with this agreement, and shall allow for and contribute to audits, including on-site inspections, by the Customer or an auditor it appoints.
## Annex 1: Places
Hosting: Accra (Ghana). Backup: Dakar (Senegal). Support: Accra (Ghana).
## Annex 2: Security measures
- Encryption of data at rest and in transit
- Two-factor sign-in and least privilege
- Logs kept for twelve months, daily backup, restore test every quarter
## Annex 3: Sub-processors
- Coastline Data Halls, physical hosting, Ghana`

export const incompleteEn = `${partiesEn}
## 1. Subject matter and duration
The subject matter is the sending of text messages on behalf of the Customer. The Provider processes the data for the sole purpose of delivering that service, for the term of the services agreement.
## 2. Data and people
Categories of personal data: telephone number, name, content of the message.
Categories of data subjects: subscribers of the Customer.
## 3. Instructions
The Provider processes personal data in accordance with the Customer's instructions.
## 4. Security
The Provider shall apply appropriate technical and organisational measures, among them encryption in transit.
## 5. Subcontracting
The Provider may engage and replace sub-processors at any time, without informing the Customer and without its authorisation.
## 6. Breaches
The Provider shall inform the Customer of any personal data breach as soon as possible.
## 7. End of the agreement
The data are deleted twelve months after the end of the agreement.
## 8. Governing law
This agreement is governed by the law of Mali.`

export const ndaEn = `# Mutual Non-Disclosure Agreement
Between Djoliba Télécom SA and Harbour Ledger Ltd.
## 1. Confidential information
Confidential information means any technical, commercial or financial document that the disclosing party gives the receiving party in order to study a common project.
## 2. Duties
The receiving party keeps the confidential information secret, uses it only to evaluate the project and shows it only to those of its employees who need to know it.
## 3. Exceptions
These duties do not cover information that is public, already known to the receiving party or lawfully received from a third party.
## 4. Term
The agreement lasts two years. At its end the receiving party returns or destroys the documents received.
## 5. Governing law
This agreement is governed by the law of Ghana.`

export const termsEn = `# Terms of Service
## 1. Scope
These terms govern access to the messaging portal and the orders placed by you.
## 2. Your account
You create an account and keep your password secret. You answer for any use of your account.
## 3. Prices and payment
Prices exclude taxes. Invoices are due within thirty days.
## 4. Intellectual property
The portal, its brand and its content remain the property of the company.
## 5. Disclaimer and limitation of liability
The portal is provided as it is. Liability is limited to what you paid in the last twelve months.
## 6. Governing law
These terms are governed by the law of Ghana.`
