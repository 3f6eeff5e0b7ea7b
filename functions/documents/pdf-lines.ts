/** One run of text as the PDF places it, in points from the lower left corner. */
export type PdfRun = {
  text: string
  x: number
  y: number
  width: number
  size: number
  endOfLine: boolean
  /** where the run stands for a table: its rows */
  rows?: readonly PdfLine[]
}

/** `cells`: the line is a row of a table, and these are its columns; empty ones too. */
export type PdfLine = { text: string; x: number; right: number; y: number; size: number; cells?: readonly string[] }

/** Runs that stand on one line, joined in the order of the file, with a space where the gap between them is that of a word. */
export const linesOf = (runs: readonly PdfRun[]): PdfLine[] => {
  const lines: PdfLine[] = []
  let line: PdfLine | undefined
  let ended = true
  // kept beside the text: asking a text that grows for its end copies all of it each time
  let spaced = false
  for (const run of runs) {
    if (run.rows) {
      lines.push(...run.rows)
      line = undefined
      continue
    }
    const size = run.size || 10
    const reach = 0.5 * Math.max(size, line?.size ?? 0)
    const sameLine = line !== undefined && Math.abs(line.y - run.y) < reach && !(ended && run.x < line.x)
    if (run.text.trim() === '') {
      if (line && sameLine && !spaced) line.text += ' '
      spaced ||= sameLine
      ended = run.endOfLine
      continue
    }
    // the mark of a footnote, raised and small: no part of the sentence
    if (line && sameLine && run.size < 0.8 * line.size && /^[[(]?\d{1,2}[\])]?$/.test(run.text.trim())) {
      line.right = Math.max(line.right, run.x + run.width)
      continue
    }
    if (line && sameLine) {
      const gap = run.x - line.right
      // a wide gap is a column or a table cell, a narrow one a word, a tiny one the kerning inside a word
      const numbering = line.text.length < 20 && /^\(?[\da-z]{1,3}(?:\.\d+)*[.)]?\s*$/i.test(line.text)
      const glue = gap > 2.5 * size && !numbering ? ' | ' : gap > 0.15 * size ? ' ' : ''
      line.text += spaced && glue !== ' | ' ? run.text : glue + run.text
      line.right = Math.max(line.right, run.x + run.width)
    } else {
      line = { text: run.text, x: run.x, right: run.x + run.width, y: run.y, size }
      lines.push(line)
    }
    spaced = run.text.endsWith(' ')
    ended = run.endOfLine
  }
  return lines
}
