import { describe, expect, it } from 'vitest'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { blocksOf, sampleText } from '#local/demo/contracts.ts'

const whole = blocksOf(sampleText('complete', 'fr')).map(({ text }) => text)
const verdicts = async (...added: string[]) => {
  const { findings } = await clauseReportOf(
    new TextEncoder().encode([...whole, ...added].join('\n\n')),
    'contrat.txt',
    ['ml'],
  )
  return Object.fromEntries(findings.map(({ requirement, verdict }) => [requirement, verdict]))
}

describe('what a contract must hold for data under Malian law', () => {
  it('finds in a GDPR contract what the two laws share, and not what is Malian alone', async () => {
    expect(await verdicts()).toEqual({
      'ml-instruction': 'present',
      'ml-security': 'present',
      'ml-secrecy': 'partial',
      'ml-apdp-decision': 'absent',
      'ml-apdp-cooperation': 'absent',
      'ml-objection': 'absent',
      'ml-no-machine-alone': 'absent',
    })
  })

  it.each([
    ['ml-apdp-decision', 'Aucune donnée ne quitte le Mali avant la décision écrite de l’APDP.', 'present'],
    ['ml-apdp-decision', 'Les parties accomplissent les formalités auprès de l’APDP.', 'partial'],
    ['ml-apdp-decision', 'Le flux commence sans attendre la réponse de l’APDP.', 'contradicted'],
    ['ml-apdp-cooperation', 'Le Prestataire aide l’Opérateur à répondre à tout contrôle de l’APDP.', 'present'],
    ['ml-apdp-cooperation', 'Le Prestataire coopère avec les autorités compétentes.', 'partial'],
    [
      'ml-objection',
      'Aucune prospection n’a lieu sans ordre ; toute opposition est appliquée sous 24 heures.',
      'present',
    ],
    ['ml-objection', 'Le Prestataire peut utiliser les numéros pour sa propre prospection.', 'contradicted'],
    ['ml-no-machine-alone', 'Un score ne décide jamais seul : une personne confirme tout refus.', 'present'],
    ['ml-no-machine-alone', 'Les demandes sont refusées par un score sans intervention humaine.', 'contradicted'],
    ['ml-secrecy', 'Le trafic et le contenu des communications sont confidentiels.', 'present'],
  ] as const)('%s, « %s » : %s', async (requirement, sentence, verdict) => {
    expect((await verdicts(sentence))[requirement]).toBe(verdict)
  })

  it('carries the citation that the law gives, and says where it is by analogy', async () => {
    const { findings } = await clauseReportOf(new TextEncoder().encode(whole.join('\n\n')), 'contrat.txt', ['ml'])
    expect(findings.find(({ requirement }) => requirement === 'ml-apdp-cooperation')?.citation).toBe(
      'Loi 2013-015, art. 65',
    )
    expect(findings.find(({ requirement }) => requirement === 'ml-instruction')?.citation).toMatch(/^By analogy/)
  })
})
