import type { Bilingual } from '#domain/words/language.ts'
import type { ClauseFinding } from './clause-report.ts'

const listed = (pages: readonly number[], and: string): string =>
  pages.length < 2 ? pages.join('') : `${pages.slice(0, -1).join(', ')} ${and} ${pages.at(-1)}`

/** What a reader is told of the pages that are pictures. */
export const unreadPagesNote = (pages: readonly number[]): Bilingual =>
  pages.length === 1
    ? {
        fr: `La page ${listed(pages, 'et')} est une image et n’a pas été lue : lisez-la, ou demandez la version électronique du contrat.`,
        en: `Page ${listed(pages, 'and')} is a picture and was not read: read it, or ask for the electronic version of the contract.`,
      }
    : {
        fr: `Les pages ${listed(pages, 'et')} sont des images et n’ont pas été lues : lisez-les, ou demandez la version électronique du contrat.`,
        en: `Pages ${listed(pages, 'and')} are pictures and were not read: read them, or ask for the electronic version of the contract.`,
      }

/** The last page alone is that of the signatures, as they are often scanned; of a contract of two pages it is half of it. */
export const areSignaturesAlone = (unread: readonly number[], pages: number | null): boolean =>
  pages !== null && pages > 2 && unread.every((page) => page === pages)

/**
 * The findings of a contract of which some pages are pictures: nothing is called absent that may stand on a page that was not read. The page
 * of the signatures changes nothing.
 */
export const withUnreadPages = (
  findings: readonly ClauseFinding[],
  unread: readonly number[],
  pages: number | null,
): ClauseFinding[] => {
  if (areSignaturesAlone(unread, pages)) return [...findings]
  const advice = unreadPagesNote(unread)
  return findings.map((finding) =>
    finding.verdict === 'absent' ? { ...finding, verdict: 'read-yourself', confidence: 0, advice } : finding,
  )
}
