import { getDocumentProxy } from 'unpdf'
import { type Block, maxPages, type Unreadable, type UnreadableReason } from '#domain/documents/text-document.ts'
import { pdfBlocks } from '#functions/documents/pdf-blocks.ts'
import { inReadingOrder } from '#functions/documents/pdf-columns.ts'
import { linesOf, type PdfLine, type PdfRun } from '#functions/documents/pdf-lines.ts'
import { attendingStrayRejections } from '#functions/documents/stray-rejections.ts'

const unreadable = (because: UnreadableReason, pages: number | null): Unreadable => ({
  kind: 'unreadable',
  because,
  pages,
})

/** Below this many characters a page on average, what there is to read is not the contract: the pages are pictures. */
const charactersOfAScannedPage = 40

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

const readPage = async (pdf: Proxy, number: number): Promise<PdfLine[]> => {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false })
  const runs: PdfRun[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , c = 0, d = 0, x = 0, y = 0]: number[] = item.transform
    runs.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d) || item.height,
      endOfLine: item.hasEOL,
    })
  }
  page.cleanup()
  return linesOf(inReadingOrder(runs))
}

/**
 * The blocks of a PDF, with their pages, by pdf.js. No script of the file is run, no font or picture is drawn, nothing is fetched.
 * Scanned, encrypted, damaged and endless files are told apart.
 */
export const pdfDocument = (bytes: Uint8Array): Promise<{ blocks: Block[]; pages: number } | Unreadable> =>
  attendingStrayRejections(() => read(bytes))

const read = async (bytes: Uint8Array): Promise<{ blocks: Block[]; pages: number } | Unreadable> => {
  let pdf: Proxy
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
    const pages: PdfLine[][] = []
    let failed = 0
    for (let number = 1; number <= count; number++) {
      try {
        pages.push(await readPage(pdf, number))
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
