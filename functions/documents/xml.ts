/** One token of an XML or HTML text. */
export type XmlToken =
  | { type: 'open'; name: string; attributes: string; empty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string }

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ucirc: 'û',
  ugrave: 'ù',
  euml: 'ë',
  iuml: 'ï',
  Eacute: 'É',
  Agrave: 'À',
  oelig: 'œ',
  bull: '•',
  middot: '·',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  times: '×',
  rarr: '→',
  check: '✓',
}

/** Only the entities above and numeric ones are known: an entity that a file declares itself is never expanded or fetched. */
const decode = (text: string) =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
  })

const tagName = /\/?[a-z][\w:.-]*/iy

/** The name of the tag whose `<` stands at `at`, with the slash of a closing one; empty where no tag begins there. */
const nameAt = (source: string, at: number): string => {
  tagName.lastIndex = at + 1
  return tagName.exec(source)?.[0] ?? ''
}

/**
 * Where the `>` of a tag stands, looked for from `from`; -1 where there is none. One within the quotes of a value does not count; a quote
 * that opens no value, or that nothing closes, is a character like any other.
 */
const endOfTag = (source: string, from: number): number => {
  const marks = /(=\s*)?(["'])|>/g
  marks.lastIndex = from
  let unclosed = ''
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    const [, opens, quote] = mark
    if (quote === undefined) return mark.index
    if (opens === undefined || unclosed.includes(quote)) continue
    const close = source.indexOf(quote, marks.lastIndex)
    if (close < 0) unclosed += quote
    else marks.lastIndex = close + 1
  }
  return -1
}

/** Where what begins at `at` is over, closed by `close` or by the end of the text. */
const endOf = (source: string, close: string, at: number): { inside: number; after: number } => {
  const found = source.indexOf(close, at)
  return found < 0 ? { inside: source.length, after: source.length } : { inside: found, after: found + close.length }
}

/**
 * The tokens of an XML or HTML text, in order. Comments, declarations and processing instructions are passed over. It never goes back: a
 * tag that nothing closes is text, and so is what follows it, so that no file takes longer than its length.
 */
export function* xmlTokens(source: string): Generator<XmlToken> {
  let at = 0
  while (at < source.length) {
    if (source[at] !== '<') {
      const { inside } = endOf(source, '<', at)
      yield { type: 'text', text: decode(source.slice(at, inside)) }
      at = inside
    } else if (source.startsWith('<!--', at)) at = endOf(source, '-->', at + 4).after
    else if (source.startsWith('<![CDATA[', at)) {
      const { inside, after } = endOf(source, ']]>', at + 9)
      yield { type: 'text', text: source.slice(at + 9, inside) }
      at = after
    } else if (source[at + 1] === '!' || source[at + 1] === '?') at = endOf(source, '>', at).after
    else {
      const name = nameAt(source, at)
      const end = name === '' ? at : endOfTag(source, at + 1 + name.length)
      if (end < 0) {
        yield { type: 'text', text: decode(source.slice(at)) }
        return
      }
      if (name === '') yield { type: 'text', text: '<' }
      else if (name.startsWith('/')) yield { type: 'close', name: name.slice(1) }
      else {
        const empty = source[end - 1] === '/'
        yield { type: 'open', name, attributes: source.slice(at + 1 + name.length, empty ? end - 1 : end), empty }
      }
      at = end + 1
    }
  }
}

/** The value of an attribute, decoded. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes)
  return found ? decode(found[1] ?? found[2] ?? '') : undefined
}
