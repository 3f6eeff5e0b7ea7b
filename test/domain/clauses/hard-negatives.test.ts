import { describe, expect, it } from 'vitest'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'

/** Papers that speak of personal data without being a processing agreement, written for this project. */
const papers: readonly (readonly [string, string, string])[] = [
  [
    'a privacy policy that names processors, transfers and rights',
    'privacy-policy',
    `Privacy Policy

This privacy policy explains how we use the information we collect when you visit our shop.

Information we collect

We collect your name, e-mail address, phone number and payment details when you place an order.

How we use it

We use your data to deliver orders and to send our newsletter if you agree. The legal basis is the contract or your consent.

Who receives it

We share data with service providers who host our site. They are bound by contract. Some are outside the European Economic Area; transfers rely on standard contractual clauses.

Your rights

You have the right to access, rectification, erasure, restriction and portability, and the right to object. You can complain to the supervisory authority.

Retention and security

We keep your data for three years and protect it with encryption and access control. Contact us at privacy@shop.example.`,
  ],
  [
    'a French privacy policy',
    'privacy-policy',
    `Politique de confidentialité

Cette politique explique comment nous traitons vos données lorsque vous utilisez notre boutique.

Données collectées

Nous collectons votre nom, votre adresse électronique et votre numéro de téléphone. Le responsable de traitement est la société Marché du Fleuve.

Destinataires

Nos sous-traitants hébergent le site. Les transferts hors de l’Union européenne reposent sur des clauses contractuelles types.

Vos droits

Vous disposez d’un droit d’accès, de rectification, d’effacement, d’opposition et de portabilité. Vous pouvez saisir la CNIL. Vos données sont conservées trois ans.`,
  ],
  [
    'terms of service with a paragraph on data',
    'terms-of-service',
    `Terms of Service

By using the portal you agree to these terms. Your account is personal and you keep your password secret.

Payment: subscriptions are billed monthly. Refunds are excluded.

Data protection: we comply with the applicable data protection laws when we handle your account data, as described in our privacy policy.

Intellectual property: the portal and its content belong to us. User content stays yours.

Limitation of liability: the portal is provided as it is, without warranty of any kind. Governing law: the law of Ghana.`,
  ],
  [
    'an NDA that mentions personal data and the return of documents',
    'nda',
    `Mutual Non-Disclosure Agreement

The disclosing party may give confidential information to the receiving party in order to evaluate a common project.

The receiving party shall keep confidential information secret and shall disclose it only to employees who are bound by confidentiality obligations.

If confidential information contains personal data, each party complies with the law that applies to it.

Upon termination the receiving party shall return or destroy all confidential information at the request of the disclosing party.`,
  ],
  [
    'a French accord de confidentialité',
    'nda',
    `Accord de confidentialité

La partie divulgatrice remet des informations confidentielles à la partie réceptrice pour évaluer un projet.

La partie réceptrice ne les communique qu’à ses salariés tenus à la confidentialité et les restitue ou les détruit à la demande de la partie divulgatrice.

L’accord dure trois ans et se règle par le droit malien.`,
  ],
  [
    'a cookie policy',
    'cookie-policy',
    `Politique relative aux cookies

Un cookie est un petit fichier déposé par votre navigateur. Nous utilisons des cookies de session et des cookies tiers pour la mesure d’audience.

Vous pouvez refuser les traceurs dans les paramètres de votre navigateur. La durée de vie des cookies est de treize mois.`,
  ],
]

describe('papers that are no processing agreement', () => {
  it.each(papers)('%s is named for what it is, and no clause is found in it', async (_, kind, text) => {
    const report = await clauseReportOf(new TextEncoder().encode(text), 'paper.txt')
    expect(report.kind).toBe(kind)
    expect(report.findings.filter(({ verdict }) => verdict !== 'absent')).toEqual([])
  })

  it('terms that hold a processing agreement as their annex are read as one', async () => {
    const text = `${papers[2]?.[2]}

Annex: Data Processing Agreement

A.1 You are the controller of the data of your customers that you keep in the portal. We process them on your behalf, and only on your documented instructions.

A.2 The processing consists in storing and showing these data, to run the portal, for as long as you hold an account. They are names, addresses and orders of your customers.

A.3 Our staff are bound by confidentiality. We apply technical and organisational measures as Article 32 asks for: encryption, access control, backups.

A.4 We engage a sub-processor only with your prior authorisation, and bind it to the same data protection obligations by contract. We remain liable for it.

A.5 We assist you in responding to requests of data subjects, and with data protection impact assessments.

A.6 We notify you of any personal data breach without undue delay after becoming aware of it.

A.7 After termination we delete or return the data, at your choice. You may audit us once a year, on our premises too.`
    const report = await clauseReportOf(new TextEncoder().encode(text), 'terms.txt')
    expect(report.kind).toBe('processing-agreement')
    expect(report.findings.filter(({ verdict }) => verdict === 'present').length).toBeGreaterThanOrEqual(9)
  })
})
