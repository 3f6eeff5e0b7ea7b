import type { Block } from '#domain/documents/text-document.ts'
import { block, rowBlocks, type Written } from '#functions/documents/block-builder.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

const words = (list: string) => new Set(list.split(' '))

const unread = words('script style noscript template svg head nav iframe select button dialog')
const breaks = words(
  'p div section article main header footer aside ul ol li table thead tbody tr td th h1 h2 h3 h4 h5 h6 hr dl dt dd blockquote pre form fieldset address figure details summary body html',
)

/** Elements that are always closed: where one of them is hidden, it is known up to where. */
const closed = words('div section article aside header footer main form ul ol table span a figure details fieldset')

/** What a browser does not show, and what a site lays over its pages or around them: menus, notices of cookies. */
const isHidden = (name: string, attributes: string): boolean => {
  if (attributes.trim() === '' || !closed.has(name)) return false
  if (/(?:^|\s)hidden(?:\s|=|$)/i.test(attributes.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '= '))) return true
  const value = (of: string) => attribute(attributes, of) ?? ''
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value('style')) ||
    /^(?:navigation|menu|menubar|dialog|alertdialog|search)$/i.test(value('role')) ||
    value('aria-modal') === 'true' ||
    /(?:^|[\s_-])(?:cookies?|consent)[\s_-]?(?:banner|notice|popup|bar|modal|dialog|law|wall)|onetrust|didomi|axeptio|tarteaucitron/i.test(
      `${value('id')} ${value('class')}`,
    )
  )
}

/** Tables lie in cells of others on old pages; deeper ones than this are read as text. */
const deepestTable = 20

/** The words of a page without its scripts, styles, menus and what is hidden, block by block. Nothing that it refers to is fetched. */
export const htmlBlocks = (source: string): Block[] => {
  const blocks: Block[] = []
  // Scripts and styles go first: their text is not markup and would confuse the reader of tokens.
  const cleaned = source.replace(/<(script|style|noscript|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
  let text = ''
  // the last of it that is not blank: looked at after every break, which the whole of a long text could not be
  let last = ''
  let [skipping, lists, broken] = [0, 0, false]
  // the hidden element that is passed over, how many of its kind are open in it, and how many others
  let hidden = { name: '', open: 0, others: 0 }
  const rows: Written[][][] = []
  // how many rows are open around each table that is
  const tables: number[] = []
  let marked: Written['marked']

  const add = (one: Written) => {
    const cell = rows.at(-1)?.at(-1)
    if (cell) cell.push(one)
    else for (const made of [block(one.text, null, one.marked)]) if (made) blocks.push(made)
  }
  const flush = () => {
    if (text.trim() !== '') add({ text, marked })
    text = ''
    last = ''
    broken = false
  }
  const endRow = () => {
    for (const { text, kind, level } of rowBlocks(rows.pop() ?? []))
      add({ text, marked: kind === 'paragraph' ? undefined : { kind, level } })
  }
  const endRows = () => {
    while (rows.length > (tables.at(-1) ?? 0)) endRow()
  }
  const say = (said: string) => {
    // a line that goes on in the middle of the sentence after its break was only broken to look well
    if (broken && said.trim() !== '') {
      if (/^\s*\p{Ll}/u.test(said) && !/[.;:!?]\s*$/.test(last)) text += ' '
      else flush()
      broken = false
    }
    text += said
    if (said.trim() !== '') last = said
  }
  for (const token of xmlTokens(cleaned)) {
    if (token.type === 'text') {
      if (skipping === 0 && hidden.open === 0) say(token.text)
      continue
    }
    const name = token.name.toLowerCase()
    const open = token.type === 'open'
    if (hidden.open > 0) {
      if (open && token.empty) continue
      if (name === hidden.name) hidden.open += open ? 1 : -1
      else if (breaks.has(name)) hidden.others += open ? 1 : -1
      // what is around it is closed, and it with it
      if (hidden.others >= 0) continue
      hidden.open = 0
    }
    if (open && !token.empty && isHidden(name, token.attributes)) {
      flush()
      hidden = { name, open: 1, others: 0 }
      continue
    }
    // the head need not be closed
    if (name === 'body') skipping = 0
    if (unread.has(name)) {
      if (!open) skipping = Math.max(0, skipping - 1)
      else if (!token.empty) skipping++
    }
    if (name === 'br') {
      if (broken) flush()
      else broken = last !== ''
    }
    if (!breaks.has(name)) continue
    flush()
    if (name === 'ul' || name === 'ol') lists = Math.max(0, lists + (open ? 1 : -1))
    if (name === 'table' && open) tables.push(rows.length)
    // the end of a row need not be said
    else if (name === 'table' || name === 'tr' || name === 'thead' || name === 'tbody') endRows()
    if (name === 'table' && !open) tables.pop()
    if (name === 'tr' && open && rows.length < deepestTable) rows.push([])
    if ((name === 'td' || name === 'th') && open && rows.length === (tables.at(-1) ?? 0) + 1) rows.at(-1)?.push([])
    const heading = /^h([1-6])$/.exec(name)
    if (open && heading) marked = { kind: 'heading', level: Number(heading[1]) }
    else if (open && (name === 'li' || name === 'dd')) marked = { kind: 'item', level: Math.max(1, lists) }
    else if (open && name === 'dt') marked = { kind: 'heading', level: 4 }
    else marked = undefined
  }
  flush()
  while (rows.length > 0) endRow()
  return blocks
}
