import { looksLikeHeading, looksLikeItem } from '#domain/documents/heading.ts'
import type { Block } from '#domain/documents/text-document.ts'
import { block, joined, lexiconOf } from '#functions/documents/block-builder.ts'

/** Texts are wrapped at some width between these: longer lines are paragraphs, or rows of a table, and shorter ones addresses or verses. */
const narrowestWrap = 50
const widestWrap = 120

/** Whether a line and the next may be of one wrapped paragraph. */
const mayGoOn = (line: string, next = ''): boolean =>
  line !== '' && next !== '' && Math.max(line.length, next.length) <= widestWrap && !looksLikeItem(next)

/** At how many letters a text is wrapped: what one in ten of the lines that another one follows reaches. */
const wrapWidth = (lines: readonly string[]): number => {
  const lengths = lines.filter((line, at) => mayGoOn(line, lines[at + 1])).map(({ length }) => length)
  return Math.max(narrowestWrap, lengths.sort((a, b) => b - a)[Math.floor(lengths.length / 10)] ?? 0)
}

/** Whether a line goes on in the next one for want of room: its next word would not have fitted. */
const goesOn = (line: string, next: string | undefined, width: number): boolean =>
  mayGoOn(line, next) && line.length + 1 + (/^\S*/.exec(next ?? '')?.[0].length ?? 0) > width

/** The paragraphs of a plain text: separated by an empty line, a heading or the start of a list item; wrapped lines are joined. */
export const plainBlocks = (text: string): Block[] => {
  const lines = text.split(/\r\n|\r|\n|\f/).map((line) => line.trim())
  const width = wrapWidth(lines)
  const lexicon = lexiconOf(lines)
  const blocks: Block[] = []
  let paragraph: string[] = []
  const flush = () => {
    const made = block(joined(paragraph, lexicon), null)
    if (made) blocks.push(made)
    paragraph = []
  }
  lines.forEach((line, at) => {
    if (line === '' || /^[-=_*+|\s]{3,}$/.test(line)) {
      flush()
      return
    }
    const begins = looksLikeItem(line)
    const isHeading = looksLikeHeading(line) && !goesOn(line, lines[at + 1], width)
    if (begins || (paragraph.length === 0 && isHeading)) {
      flush()
      paragraph = [line]
      if (isHeading) flush()
    } else paragraph.push(line)
  })
  flush()
  return blocks
}
