import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Block, maxPages, type Unreadable, unreadable } from '#domain/documents/text-document.ts'
import { pdfBlocks } from '#functions/documents/pdf-blocks.ts'
import { type PdfPage, type PdfPages, readPage } from '#functions/documents/pdf-page.ts'
import { withoutRunningHeads } from '#functions/documents/pdf-running-heads.ts'
import { attendingStrayRejections } from '#functions/documents/stray-rejections.ts'

/** `unread`: pages that are pictures, or could not be read, among others that could. */
type PdfText = { blocks: Block[]; pages: number; unread: number[] }

/** Below this many characters on a page, what there is to read is not the contract: it is a picture. */
const charactersOfAScannedPage = 40

/**
 * The blocks of a PDF, with their pages, by pdf.js. No script of the file is run, no font or picture is drawn, nothing is fetched.
 * Scanned, encrypted, damaged and endless files are told apart.
 */
export const pdfDocument = (bytes: Uint8Array): Promise<PdfText | Unreadable> =>
  attendingStrayRejections(() => read(bytes))

const read = async (bytes: Uint8Array): Promise<PdfText | Unreadable> => {
  let pdf: PdfPages
  try {
    // pdf.js takes the buffer it is given for its own: it gets a copy
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
    })
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return unreadable(encrypted ? 'encrypted' : 'damaged', null)
  }
  const count = pdf.numPages
  try {
    if (count > maxPages) return unreadable('too-long', count)
    const { OPS } = await getResolvedPDFJS()
    const pages: PdfPage[] = []
    const failed = new Set<number>()
    for (let number = 1; number <= count; number++) {
      try {
        pages.push(await readPage(pdf, number, OPS))
      } catch {
        failed.add(number)
        pages.push({ lines: [], pictured: false })
      }
    }
    if (failed.size > 0 && failed.size >= count / 4) return unreadable('damaged', count)
    const lines = pages.map((page) => page.lines)
    // a number or a stamp on every page does not make a scan a text
    const characters = withoutRunningHeads(lines).map((own) => own.reduce((sum, { text }) => sum + text.length, 0))
    const unread = pages.flatMap(({ pictured }, at) => {
      const isPicture = pictured && (characters[at] ?? 0) < charactersOfAScannedPage
      return isPicture || failed.has(at + 1) ? [at + 1] : []
    })
    const written = characters.reduce((sum, own) => sum + own, 0)
    if (written < charactersOfAScannedPage * count || unread.length > count / 2) return unreadable('scanned', count)
    return { blocks: pdfBlocks(lines), pages: count, unread }
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}
