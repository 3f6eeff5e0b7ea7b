import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'
import { pdfBlocks } from '#functions/documents/pdf-blocks.ts'
import { withEntries } from '#functions/documents/pdf-fields.ts'
import { linesOf } from '#functions/documents/pdf-lines.ts'

const many = (piece: string) => piece.repeat(Math.ceil(900_000 / piece.length))

/** Openings that nothing closes, and runs in which a pattern might look for its end from every place anew. */
const openings = ['<!', '<?', '<!--', '<![CDATA[', '<a', '<a "', '<a x="', "<a x='", '</a', '&#', '<ul><li>a']
const marks = ['**a ', '__a ', '[', '![', '[](', '[a](', '`', '*a ', ' _a', '# ', '- ', '\\', '|', '> ', 'a\n', 'a-\n']

const hostile: [string, string][] = [
  ...[...openings, 'a<br>', '<p><br>'].map((piece): [string, string] => ['page.html', `<html><body>${many(piece)}`]),
  ...[...openings, ...marks].map((piece): [string, string] => ['note.md', many(piece)]),
  ['note.md', `# a${many(' ')}b`],
  ['note.md', `# a${many('#')}b`],
  ['note.md', `# a${many(' #')}b`],
  ...marks.map((piece): [string, string] => ['note.txt', many(piece)]),
]

const docx = (body: string, numbering = '') =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document>${body}`),
    'word/numbering.xml': strToU8(numbering),
  })

/** A list whose depth and whose mark are what somebody wrote into the file. */
const listed = (depth: string, mark: string) =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${depth}"><w:lvlText w:val="${mark}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const inList = (depth: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Audits are free.</w:t></w:r></w:p>`
const inTables = (depth: number, paragraphs: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) +
  '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(paragraphs) +
  '</w:tc></w:tr></w:tbl>'.repeat(depth)

/** Read once and never gone back over: where a reader does go back, one of these takes minutes instead of a blink. */
describe('a file that is made to hang its reader', () => {
  test.each(hostile)('%s, of nothing but %.12s', async (name, text) => {
    expect(['text', 'unreadable']).toContain((await extractText(strToU8(text), { name })).kind)
  })

  test.each(openings)('a DOCX of nothing but %s', async (piece) => {
    const file = docx(many(piece))
    expect(['text', 'unreadable']).toContain((await extractText(file, { name: 'dpa.docx' })).kind)
  })
})

describe('a DOCX that is made to break its reader', () => {
  const textOf = async (file: Uint8Array) => {
    const found = await extractText(file, { name: 'dpa.docx' })
    return found.kind === 'text' ? found.blocks.map(({ text }) => text) : []
  }

  test.each(['0.5', '-2', '1e9', 'x'])('by a list of the depth %s', async (depth) => {
    const [text] = await textOf(docx(inList(depth), listed(depth, '%1.')))
    expect(text).toContain('Audits are free.')
  })

  test('by a mark of a list that is longer than the contract', async () => {
    const text = await textOf(docx(inList('0').repeat(2_000), listed('0', '%1'.repeat(150_000))))
    expect(text).toHaveLength(2_000)
    expect(Math.max(...text.map(({ length }) => length))).toBeLessThan(200)
  })

  test('by two hundred thousand paragraphs in one cell', async () => {
    expect(await textOf(docx(inTables(1, 200_000)))).toHaveLength(200_000)
  })

  test('by tables within tables', async () => {
    expect(await textOf(docx(inTables(50_000, 50_000)))).toHaveLength(50_000)
  })

  test('by the name of what every object has', async () => {
    expect(await textOf(docx('<w:p><w:r><w:t>&toString; &valueOf;</w:t></w:r></w:p>'))).toEqual([
      '&toString; &valueOf;',
    ])
  })
})

describe('an ODT that is made to hang its reader', () => {
  const opened = (piece: string, close: string) => {
    const content = `<office:text>${piece.repeat(20_000)}<text:p>Audits</text:p>${close.repeat(20_000)}`
    return zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
    })
  }

  test.each([
    ['lists', '<text:list><text:list-item>', '</text:list-item></text:list>'],
    [
      'tables',
      '<table:table-row><table:table-cell><text:p>a</text:p>',
      '<text:p>a</text:p></table:table-cell></table:table-row>',
    ],
    ['boxes', '<text:p>a<draw:text-box>', '</draw:text-box></text:p>'],
    ['notes', '<text:p>a<text:note-body>', '</text:note-body></text:p>'],
  ])('by %s within each other', async (_, piece, close) => {
    const found = await extractText(opened(piece, close), { name: 'dpa.odt' })
    expect(found.kind === 'text' ? found.blocks.map(({ text }) => text).join(' ') : '').toContain('Audits')
  })
})

test('a page of a PDF of two hundred thousand lines', () => {
  const line = (_: unknown, i: number) => ({ text: 'a', x: 50, right: 60, y: 900 - i / 1_000, size: 10 })
  expect(pdfBlocks([Array.from({ length: 200_000 }, line)]).length).toBeGreaterThan(0)
})

test('a page of a PDF with as many fields as letters', () => {
  const run = (_: unknown, i: number) => ({ text: '____', x: 50, y: 900 - i, width: 20, size: 10, endOfLine: true })
  const entry = (_: unknown, i: number) => ({ lines: ['a'], left: 300, right: 310, bottom: 895 - i, top: 905 - i })
  const filled = withEntries(Array.from({ length: 60_000 }, run), Array.from({ length: 60_000 }, entry))
  expect(filled.filter(({ text }) => text.includes('a'))).toHaveLength(60_000)
})

test('a page of a PDF of nothing but footnotes', () => {
  const line = (_: unknown, i: number) => {
    const note = i >= 10_000
    return { text: note ? `${(i % 90) + 1} Note` : 'The text', x: 50, right: 400, y: 900 - i, size: note ? 8 : 10 }
  }
  const blocks = pdfBlocks([Array.from({ length: 20_000 }, line)])
  expect(blocks.filter(({ text }) => text.includes('Note')).length).toBe(10_000)
})

test('a line of a PDF in a hundred thousand pieces', () => {
  const piece = (_: unknown, i: number) => ({ text: 'a', x: i, y: 700, width: 1, size: 10, endOfLine: false })
  const [line] = linesOf(Array.from({ length: 100_000 }, piece))
  expect(line?.text).toHaveLength(100_000)
})

describe('what such a file must not cost an honest one', () => {
  const read = async (name: string, text: string) => {
    const found = await extractText(strToU8(text), { name })
    return found.kind === 'text' ? found.blocks.map((block) => block.text) : []
  }

  test.each([
    ['an attribute with a > in it', '<p title="a > b">Le contrat</p>', ['Le contrat']],
    [
      'an apostrophe outside quotes',
      "<p title=l’un data-x=d'accord>Le contrat</p><p>d'abord</p>",
      ['Le contrat', "d'abord"],
    ],
    ['a tag that nothing closes', '<p>Le contrat</p><p>signé par <b', ['Le contrat', 'signé par <b']],
    ['a comment with tags in it', '<p>Le <!-- <p>pas</p> -->contrat</p>', ['Le contrat']],
    ['a hidden element that nothing closes', '<div><span hidden>caché</div><p>Le contrat</p>', ['Le contrat']],
    [
      'a hidden one around others',
      '<div hidden><p>un<p>deux<ul><li>trois</li></ul></div><p>Le contrat</p>',
      ['Le contrat'],
    ],
    ['a self-closed tag', '<p>Le.<br/>Contrat</p>', ['Le.', 'Contrat']],
  ])('a page with %s is read', async (_, body, blocks) => {
    expect(await read('page.html', `<html><body>${body}`)).toEqual(blocks)
  })

  test.each([
    ['---\r\ntitre: Un accord\r\n---\r\nLe contrat', 'Le contrat'],
    ['**Le contrat** est __signé__', 'Le contrat est signé'],
    ['Le [contrat](https://example.org/a_(b)) est signé', 'Le contrat est signé'],
    ['Le ![sceau](s.png) contrat [![x](y)](z)', 'Le sceau contrat x'],
    ['Signé à ____________ le ______ 20__ par __A__', 'Signé à ____________ le ______ 20__ par A'],
    ['## Article 3 ##', 'Article 3'],
    ['## Le langage C#', 'Le langage C#'],
    ['Un <b>contrat</b> <!-- caché -->', 'Un contrat'],
    ['Un contrat <!-- que rien ne ferme', 'Un contrat <!-- que rien ne ferme'],
  ])('Markdown: %s', async (text, words) => {
    expect(await read('note.md', text)).toEqual([words])
  })

  test('a word cut at the end of a line is whole again', async () => {
    expect(await read('note.txt', 'Le sous-\ntraitant agit sur instruc-\ntion du respon-\nSABLE')).toEqual([
      'Le soustraitant agit sur instruction du respon- SABLE',
    ])
  })
})
