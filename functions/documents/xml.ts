/** One token of an XML or HTML text. */
export type XmlToken =
  | { type: 'open'; name: string; attributes: string; empty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string }

const named: Record<string, string> = {
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
    if (!name.startsWith('#')) return named[name] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
  })

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[!?][^>]*>|<(\/?)([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|([^<]+|<)/gi

/** The tokens of an XML or HTML text, in order. Comments, declarations and processing instructions are passed over. */
export function* xmlTokens(source: string): Generator<XmlToken> {
  for (const [, cdata, slash, name, attributes, selfClosed, text] of source.matchAll(token)) {
    if (name !== undefined && slash) yield { type: 'close', name }
    else if (name !== undefined) yield { type: 'open', name, attributes: attributes ?? '', empty: selfClosed === '/' }
    else if (cdata !== undefined) yield { type: 'text', text: cdata }
    else if (text !== undefined) yield { type: 'text', text: decode(text) }
  }
}

/** The value of an attribute, decoded. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes)
  return found ? decode(found[1] ?? found[2] ?? '') : undefined
}
