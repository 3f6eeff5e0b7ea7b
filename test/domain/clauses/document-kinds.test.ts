import { expect, it } from 'vitest'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { documentKinds } from '#domain/documents/clause-report.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'

it('names every kind of paper that a pack can tell', () => {
  const told = new Set(clauseRegimes.flatMap((regime) => clausePackOf(regime).kinds.map(({ kind }) => kind)))
  expect([...told].filter((kind) => !documentKinds.some((known) => known === kind))).toEqual([])
})

it.each([
  [
    'en',
    `Information Security Policy
1. Purpose. This policy sets out how the company protects its information assets and who is responsible.
2. Access control. Access rights are granted on a need-to-know basis, reviewed every quarter and removed when a person leaves.
3. Passwords. Passwords have at least twelve characters. Multi-factor authentication is required for all staff.
4. Encryption. Data at rest and in transit are encrypted with algorithms that the security team has approved.
5. Incident response. Every employee reports security incidents to the security team without delay.
6. Penetration tests and vulnerability management. Systems are patched within thirty days and tested once a year.
7. Business continuity. Backups are tested twice a year. The policy is reviewed annually.`,
  ],
  [
    'fr',
    `Politique de sécurité des systèmes d’information
1. Objet. La présente politique fixe la manière dont l’entreprise protège son système d’information et les responsabilités de chacun.
2. Contrôle d’accès. Les droits d’accès suivent le besoin d’en connaître, sont revus chaque trimestre et retirés au départ de la personne.
3. Mots de passe. Les mots de passe comptent au moins douze caractères. L’authentification à plusieurs facteurs est exigée de tout le personnel.
4. Chiffrement. Les données sont chiffrées au repos et en transit.
5. Gestion des incidents. Chaque salarié signale les incidents de sécurité sans délai à l’équipe sécurité.
6. Tests d’intrusion et gestion des vulnérabilités. Les correctifs sont appliqués sous trente jours.
7. Continuité d’activité. Les sauvegardes sont testées deux fois par an. La politique est revue chaque année.`,
  ],
])('tells a security policy from an agreement: %s', async (_, text) => {
  const report = await clauseReportOf(new TextEncoder().encode(text), 'policy.txt')
  expect(report.kind).toBe('security-policy')
})
