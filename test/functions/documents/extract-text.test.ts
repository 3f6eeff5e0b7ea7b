import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'
import { writePdf } from '#local/demo/contracts/pdf-writer.ts'
import { sampleContract } from '#local/demo/contracts.ts'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)
const latinOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const utf8 = (text: string) => new TextEncoder().encode(text)
const docx = (body: string, doctype = '') =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?>${doctype}<w:document><w:body>${body}</w:body></w:document>`),
  })
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const blocksOf = async (bytes: Uint8Array, name: string) => {
  const document = await extractText(bytes, { name })
  if (document.kind === 'unreadable') throw new Error(`unreadable: ${document.because}`)
  return document.blocks
}
const because = async (bytes: Uint8Array, name = 'contract.pdf') => {
  const document = await extractText(bytes, { name })
  return document.kind === 'unreadable' ? document.because : 'read'
}

describe('files that cannot be read are told apart', () => {
  it('a scan: pages without text', async () => {
    const pdf = latinOf(writePdf([{ style: 'paragraph', text: 'To be scanned' }], 'page'))
    expect(await because(latin(pdf.replaceAll(') Tj', ') T*')))).toBe('scanned')
  })

  it('a PDF behind a password', async () => {
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
    const pdf = latinOf(sampleContract('complete', 'fr', 'pdf').bytes).replace(
      '/Root 1 0 R',
      `/Root 1 0 R /Encrypt ${lock} /ID [<${'31'.repeat(16)}><${'31'.repeat(16)}>]`,
    )
    expect(await because(latin(pdf))).toBe('encrypted')
  })

  it('a DOCX behind a password', async () => {
    const container = [
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from('EncryptedPackage', 'utf16le'),
      0,
      0,
    ]
    expect(await because(Uint8Array.from(container), 'contract.docx')).toBe('encrypted')
  })

  it('a damaged PDF, a cut DOCX, a zip that is no document, nothing at all', async () => {
    expect(await because(latin('%PDF-1.7 nothing more'))).toBe('damaged')
    expect(await because(sampleContract('complete', 'fr', 'docx').bytes.slice(0, 900), 'contract.docx')).toBe('damaged')
    expect(await because(zipSync({ 'word/media.xml': strToU8('x') }), 'contract.docx')).toBe('damaged')
    expect(await because(new Uint8Array())).toBe('empty')
    expect(await because(utf8('   \n  '), 'contract.txt')).toBe('empty')
  })

  it('a text layer of shifted characters', async () => {
    const shifted = sampleContract('complete', 'en', 'pdf')
    const pdf = latinOf(shifted.bytes).replace(
      /\(([^)]*)\) Tj/g,
      (_, text: string) => `(${text.replace(/[a-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1))}) Tj`,
    )
    expect(await because(latin(pdf))).toBe('garbled')
  })

  it('a PDF of more than 400 pages', async () => {
    const long = Array.from({ length: 23_000 }, (_, n) => ({ style: 'paragraph' as const, text: `Line ${n}` }))
    expect(await because(writePdf(long, 'x'))).toBe('too-long')
  })

  it('a zip bomb, without unfolding it', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(70 * 1024 * 1024),
    })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await because(bomb, 'contract.docx')).toBe('too-long')
  })
})

describe('files that can be read are read as they are meant', () => {
  it('never follows an entity that a file declares', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY lol "lollol">]>'
    const [block] = await blocksOf(
      docx(p('The Provider &xxe; &lol; shall keep the data of the customer in the country.'), bomb),
      'contract.docx',
    )
    expect(block?.text).toBe('The Provider &xxe; &lol; shall keep the data of the customer in the country.')
  })

  it('keeps headings, items and the cells of tables in a DOCX, and leaves out what was struck out', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Coastline Data Halls')}</w:tc><w:tc>${p('Hosting')}</w:tc></w:tr></w:tbl>`
    const struck =
      '<w:p><w:r><w:t>The fee is due. </w:t></w:r><w:del><w:r><w:delText>No audit is allowed.</w:delText></w:r></w:del></w:p>'
    const blocks = await blocksOf(
      docx(
        p('Audits', '<w:pStyle w:val="Titre1"/>') +
          p('On site', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
          table +
          struck,
      ),
      'contract.docx',
    )
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Audits',
      'item: On site',
      'row: Coastline Data Halls | Hosting',
      'paragraph: The fee is due.',
    ])
  })

  it('gives the page on which a paragraph of a PDF begins, without its running feet', async () => {
    const { bytes, name } = sampleContract('complete', 'en', 'pdf')
    const blocks = await blocksOf(bytes, name)
    expect(blocks[0]).toMatchObject({ text: 'Data Processing Agreement', page: 1, kind: 'heading' })
    expect(blocks.find(({ text }) => text.startsWith('12. Audits'))).toMatchObject({ page: 2, kind: 'heading' })
    expect(blocks.some(({ text }) => text.includes('complete-agreement'))).toBe(false)
  })

  it('reads an ODT, and says when it is encrypted', async () => {
    const content =
      '<office:text><text:h text:outline-level="2">Durée</text:h><text:p>Le contrat dure un an.</text:p></office:text>'
    const odt = (manifest: string) =>
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8(content),
        'META-INF/manifest.xml': strToU8(manifest),
      })
    expect(await blocksOf(odt('<manifest/>'), 'contrat.odt')).toMatchObject([
      { kind: 'heading', level: 2, text: 'Durée' },
      { kind: 'paragraph', text: 'Le contrat dure un an.' },
    ])
    expect(await because(odt('<manifest:encryption-data/>'), 'contrat.odt')).toBe('encrypted')
  })

  it('reads a page of HTML without its scripts, styles and menus', async () => {
    const page =
      '<!doctype html><html><head><style>p{}</style></head><body><nav>Home</nav><h2>Droit &agrave; l&rsquo;audit</h2><script>alert("x < y")</script><ul><li>un audit par an</li></ul><p>Le client paie l&#39;audit.</p></body></html>'
    expect(await blocksOf(utf8(page), 'contrat.html')).toMatchObject([
      { kind: 'heading', text: 'Droit à l’audit' },
      { kind: 'item', text: 'un audit par an' },
      { kind: 'paragraph', text: "Le client paie l'audit." },
    ])
  })

  it('reads Markdown by its structure when its name says so', async () => {
    const text =
      '# Audits\n\nThe **Customer** may [audit](https://example.org) the\nProvider.\n\n| Name | Place |\n| --- | --- |\n| Coastline | Accra |\n'
    expect((await blocksOf(utf8(text), 'contract.md')).map(({ text: words }) => words)).toEqual([
      'Audits',
      'The Customer may audit the Provider.',
      'Name | Place',
      'Coastline | Accra',
    ])
  })

  it('puts wrapped lines and hyphenated words of a plain text together, in old encodings too', async () => {
    const [block] = await blocksOf(
      latin('Le pr\xe9sent accord a pour objet l\x92h\xe9ber-\ngement des donn\xe9es du client\net de ses agents.'),
      'contrat.txt',
    )
    expect(block?.text).toBe('Le présent accord a pour objet l’hébergement des données du client et de ses agents.')
  })

  it('says that a text is in neither French nor English instead of calling its clauses absent', async () => {
    const german =
      'Der Auftragsverarbeiter verarbeitet die Daten nur auf Weisung des Verantwortlichen und stellt sicher, dass die mit der Verarbeitung der Daten befassten Personen zur Vertraulichkeit verpflichtet sind.'
    expect(await extractText(utf8(german), { name: 'vertrag.txt' })).toMatchObject({ kind: 'text', language: null })
  })
})
