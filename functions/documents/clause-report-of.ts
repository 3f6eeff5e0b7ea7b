import { createHash } from 'node:crypto'
import { checkClauses } from '#domain/clauses/check-clauses.ts'
import { unreadableFindings } from '#domain/clauses/report/unreadable-report.ts'
import { type ClauseRegime, officialClauseSets } from '#domain/clauses/rules/packs.ts'
import { sccWithUnreadPages } from '#domain/clauses/scc/scc-with-unread-pages.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { withUnreadPages } from '#domain/documents/unread-pages.ts'
import { contentHash } from '#domain/record/hash.ts'
import { extractText } from '#functions/documents/extract-text.ts'

const hashed = (body: Omit<ClauseReport, 'hash' | 'secondOpinion'>): ClauseReport => ({
  ...body,
  hash: contentHash(body),
  secondOpinion: null,
})

/**
 * The clause report of a contract. Never throws on what a file contains: what cannot be read is reported so.
 * @param bytes the whole file, PDF, DOCX, ODT, HTML, Markdown or plain text
 * @param name its name, which only tells Markdown from plain text
 * @param regimes whose duties are looked for, in the order of the matrix; the standard clauses are read under any
 */
export const clauseReportOf = async (
  bytes: Uint8Array,
  name: string,
  regimes: readonly ClauseRegime[] = ['eu-gdpr'],
): Promise<ClauseReport> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = await extractText(bytes, { name })
  if (document.kind === 'unreadable')
    return hashed({
      readable: false,
      unreadableBecause: document.because,
      language: null,
      pages: document.pages,
      kind: 'other',
      findings: unreadableFindings(regimes, document.because),
      scc: null,
      sha256,
    })
  const { language, pages, unread } = document
  const checked = checkClauses(document, regimes, officialClauseSets())
  return hashed({
    readable: true,
    unreadableBecause: null,
    language,
    pages,
    ...checked,
    ...(unread
      ? {
          unreadPages: unread,
          findings: withUnreadPages(checked.findings, unread, pages),
          scc: sccWithUnreadPages(checked.scc, unread, pages),
        }
      : {}),
    sha256,
  })
}
