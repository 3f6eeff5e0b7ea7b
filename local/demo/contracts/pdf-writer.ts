import type { WrittenBlock } from '#domain/documents/written-block.ts'

/** A4 in points, with a margin of 2.5 cm. */
const page = { width: 595, height: 842, margin: 71 }
const looks = {
  title: { size: 16, font: 'F2', before: 0, indent: 0 },
  heading: { size: 12, font: 'F2', before: 14, indent: 0 },
  paragraph: { size: 10, font: 'F1', before: 6, indent: 0 },
  item: { size: 10, font: 'F1', before: 4, indent: 14 },
} as const

/** The mean width of a Helvetica letter, wide enough that no line runs over the margin. */
const widthOfALetter = 0.52

/** Characters of Windows-1252 above Latin-1, which PDF calls WinAnsiEncoding. */
const winAnsi: Record<string, number> = {
  '€': 128,
  '‚': 130,
  '„': 132,
  '…': 133,
  Œ: 140,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  '—': 151,
  œ: 156,
}

const literal = (text: string) =>
  Array.from(text.normalize('NFC'), (character) => {
    const code = winAnsi[character] ?? character.codePointAt(0) ?? 63
    if (character === '(' || character === ')' || character === '\\') return `\\${character}`
    return code < 127 ? character : `\\${(code < 256 ? code : 63).toString(8).padStart(3, '0')}`
  }).join('')

const wrap = (text: string, letters: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const wordAhead of text.split(' ')) {
    if (line !== '' && line.length + 1 + wordAhead.length > letters) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? wordAhead : `${line} ${wordAhead}`
  }
  return line === '' ? lines : [...lines, line]
}

const contentOfPages = (blocks: readonly WrittenBlock[], footer: string): string[] => {
  const pages: string[][] = [[]]
  let y = page.height - page.margin
  for (const { style, text } of blocks) {
    const { size, font, before, indent } = looks[style]
    y -= before
    for (const line of wrap(text, Math.floor((page.width - 2 * page.margin - indent) / (size * widthOfALetter)))) {
      if (y < page.margin + 20) {
        pages.push([])
        y = page.height - page.margin
      }
      y -= size * 1.3
      pages
        .at(-1)
        ?.push(`BT /${font} ${size} Tf 1 0 0 1 ${page.margin + indent} ${y.toFixed(1)} Tm (${literal(line)}) Tj ET`)
    }
  }
  return pages.map((lines, i) =>
    [
      ...lines,
      `BT /F1 8 Tf 1 0 0 1 ${page.margin} 40 Tm (${literal(`${footer} - ${i + 1}/${pages.length}`)}) Tj ET`,
    ].join('\n'),
  )
}

/** A small text PDF 1.4 with two of the fonts that every reader has. The same blocks give the same bytes. */
export const writePdf = (blocks: readonly WrittenBlock[], footer: string): Uint8Array => {
  const contents = contentOfPages(blocks, footer)
  const kids = contents.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
