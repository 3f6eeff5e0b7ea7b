import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Block, maxPages, type Unreadable, unreadable } from '#domain/documents/text-document.ts'
import { pdfBlocks } from '#functions/documents/pdf-blocks.ts'
import type { PdfLine } from '#functions/documents/pdf-lines.ts'
import { type PdfPages, readPage } from '#functions/documents/pdf-page.ts'
import { attendingStrayRejections } from '#functions/documents/stray-rejections.ts'

/** Below this many characters a page on average, what there is to read is not the contract: the pages are pictures. */
const charactersOfAScannedPage = 40

/**
 * The blocks of a PDF, with their pages, by pdf.js. No script of the file is run, no font or picture is drawn, nothing is fetched.
 * Scanned, encrypted, damaged and endless files are told apart.
 */
export const pdfDocument = (bytes: Uint8Array): Promise<{ blocks: Block[]; pages: number } | Unreadable> =>
  attendingStrayRejections(() => read(bytes))

const read = async (bytes: Uint8Array): Promise<{ blocks: Block[]; pages: number } | Unreadable> => {
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
    const pages: PdfLine[][] = []
    let failed = 0
    for (let number = 1; number <= count; number++) {
      try {
        pages.push((await readPage(pdf, number, OPS)).lines)
      } catch {
        failed++
        pages.push([])
      }
    }
    if (failed > 0 && failed >= count / 4) return unreadable('damaged', count)
    const characters = pages.flat().reduce((sum, line) => sum + line.text.length, 0)
    if (characters < charactersOfAScannedPage * count) return unreadable('scanned', count)
    return { blocks: pdfBlocks(pages), pages: count }
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}
