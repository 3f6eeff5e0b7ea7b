/** One piece of text and where it stands, in points from the lower left corner of an A4 page. */
export type Placed = { text: string; x: number; y: number }

/** What else a page has: operators that draw, entries of its dictionary, notes and fields of forms laid over it. */
export type PlacedExtras = { drawing?: string; page?: string; annotations?: readonly string[] }

const literal = (text: string) => text.replace(/[\\()]/g, (mark) => `\\${mark}`)

/**
 * A PDF that draws the pieces of each page in the order given: as a program that knows of no columns would write it. The letters are those of
 * Windows-1252 that Latin 1 has too.
 */
export const pagedPdf = (pages: readonly ({ pieces: readonly Placed[] } & PlacedExtras)[], size = 10): Uint8Array => {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap(({ pieces, drawing = '', page = '', annotations = [] }, at) => {
      const content = `${pieces
        .map(({ text, x, y }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${literal(text)}) Tj ET`)
        .join('\n')}\n${drawing}`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R /Annots [${annotations.join(' ')}] ${page} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Uint8Array.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    (letter) => letter.charCodeAt(0) & 0xff,
  )
}

/** A PDF of one such page. */
export const placedPdf = (pieces: readonly Placed[], size = 10, extras: PlacedExtras = {}): Uint8Array =>
  pagedPdf([{ pieces, ...extras }], size)
