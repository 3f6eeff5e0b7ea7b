import { describe, expect, it } from 'vitest'
import { vendorRequest } from '#domain/clauses/report/request.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { extractText } from '#functions/documents/extract-text.ts'
import { vendorRequestFile } from '#functions/documents/vendor-request-file.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { aClause, aClauseReport, anSccReport } from '#test/support/samples.ts'

const reportOn = async (...sample: Parameters<typeof sampleContract>) => {
  const { name, bytes } = sampleContract(...sample)
  return clauseReportOf(bytes, name)
}
const textOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text).join('\n')

describe('the request for additions', () => {
  it('asks for what is missing, in the words proposed, and acknowledges what is there', async () => {
    const text = textOf(
      vendorRequest(await reportOn('incomplete', 'en', 'pdf'), {
        contract: 'contract.pdf',
        language: 'en',
        tool: 'none',
      }),
    )
    expect(text).toContain('Please add\n• Transfers abroad only on instruction')
    expect(text).toContain('• Staff bound to confidentiality')
    expect(text).toContain('Please replace\n• Authorisation of sub-processors')
    expect(text).toContain(
      'Your text: “The Provider may engage and replace sub-processors at any time, without informing the Customer and without its authorisation.” (page 1)',
    )
    const [asked = '', kept = ''] = text.split('Already there, no change')
    expect(kept).toContain('Security measures')
    expect(asked).not.toContain('Security measures')
  })

  it('speaks the language of the vendor', async () => {
    const request = vendorRequestFile(await reportOn('incomplete', 'fr', 'docx'), { contract: 'accord.docx' })
    const read = await extractText(new Uint8Array(await request.arrayBuffer()), request)
    expect(request.name).toBe('Demande de compléments – accord.docx')
    expect(read).toMatchObject({ kind: 'text', language: 'fr' })
    expect(read.kind === 'text' && textOf(read.blocks)).toContain('RGPD, art. 28(3)(h)')
  })

  it('asks for the standard clauses only where the transfer rests on them', async () => {
    const report = await reportOn('complete', 'fr', 'txt')
    const without = textOf(vendorRequest(report, { contract: 'a', language: 'fr', tool: 'none' }))
    const withTransfer = textOf(vendorRequest(report, { contract: 'a', language: 'fr', tool: 'scc-2021-914' }))
    expect(without).toContain('aucun complément n’est nécessaire')
    expect(withTransfer).toContain('Clauses contractuelles types intégrées')
  })

  it('tells what is needed before what would only be good to have, and which law makes a shared duty needed', async () => {
    const report = await clauseReportOf(sampleContract('incomplete', 'en', 'pdf').bytes, 'a.pdf', ['ml', 'eu-gdpr'])
    const text = textOf(vendorRequest(report, { contract: 'a.pdf', language: 'en', tool: 'none' }))
    const [needed = '', welcome = ''] = text.split('Also welcome')
    expect(needed).toContain('• Audits (GDPR art. 28(3)(h))')
    expect(needed).toContain('• Only on documented instructions (')
    expect(needed).not.toContain('APDP')
    expect(welcome).toContain('Decision of the APDP')
  })

  it('shows the vendor the passages of the standard clauses that it changed', () => {
    const report = aClauseReport([aClause('present')], { scc: anSccReport(['8.1']) })
    const text = textOf(vendorRequest(report, { contract: 'a.pdf', language: 'fr', tool: 'scc-2021-914' }))
    expect(text).toContain('Clause 8.1(a) : rétablissez le texte officiel.')
    expect(text).toContain('Votre texte : « (a) The importer may do as it deems fit » (page 7)')
  })

  it.each(['ad-hoc-clauses', 'bcr', 'uk-idta'] as const)(
    'leaves the standard clauses as they are where the transfer rests on something else (%s)',
    (tool) => {
      const report = aClauseReport([aClause('present')], { scc: anSccReport(['8.1']) })
      const text = textOf(vendorRequest(report, { contract: 'a.pdf', language: 'fr', tool }))
      expect(text).not.toContain('texte officiel')
      expect(text).toContain('aucun complément n’est nécessaire')
    },
  )

  it.each(['partial', 'read-yourself', 'contradicted'] as const)(
    'says that there are no clauses only where all are absent, not where they are %s',
    async (verdict) => {
      const { findings, ...report } = await reportOn('complete', 'en', 'pdf')
      const read = { ...report, findings: findings.map((finding) => ({ ...finding, verdict })) }
      const text = textOf(vendorRequest(read, { contract: 'a.pdf', language: 'en', tool: 'none' }))
      expect(text).not.toContain('It does not hold any of the clauses')
      expect(text).toContain('we ask for the additions below')
    },
  )

  it('does not thank for clauses where there are none, and asks for the agreement', async () => {
    const text = textOf(
      vendorRequest(await reportOn('nda', 'fr', 'pdf'), { contract: 'a.pdf', language: 'fr', tool: 'none' }),
    )
    expect(text).not.toContain('remercions')
    expect(text).toContain('Envoyez-nous votre accord de traitement des données')
  })
})
