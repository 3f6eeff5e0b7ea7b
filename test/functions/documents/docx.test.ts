import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'

const read = async (body: string, parts: Record<string, string> = {}) => {
  const entries = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body>`,
    ...parts,
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, strToU8(xml)])))
  const document = await extractText(bytes, { name: 'contract.docx' })
  return document.kind === 'text' ? document.blocks.map(({ kind, level, text }) => `${kind} ${level}: ${text}`) : []
}
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
const at = (list: number, depth: number) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((text) => p(r(text))).join('')}</w:tc>`
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">
${level(0, 'decimal', 'Article %1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}${level(3, 'lowerRoman', '(%4)')}
</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`
const styles = `<w:styles>
<w:style w:styleId="Clause1"><w:name w:val="Clause 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:styleId="Clause2"><w:name w:val="Clause 2"/><w:pPr>${at(1, 1)}</w:pPr></w:style>
<w:style w:styleId="Clause2a"><w:name w:val="Clause 2 a"/><w:basedOn w:val="Clause2"/></w:style>
<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>`
const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles }

describe('a DOCX whose numbers stand in its lists alone', () => {
  it('has them read with their paragraphs, and the depth of each', async () => {
    const body = [
      p(r('Definitions'), style('Clause1')),
      p(r('Words have their usual meaning.'), style('Clause2')),
      p(r('Security'), style('Clause1')),
      p(r('The Processor shall:'), style('Clause2a')),
      p(r('encrypt the data,'), at(1, 2)),
      p(r('at rest;'), at(1, 3)),
      p(r('in transit;'), at(1, 3)),
      p('', at(1, 3)),
      p(r('test its measures.'), at(1, 2)),
      p(r('It shall report.'), style('Clause2')),
      p(r('once a year;'), at(1, 2)),
      p(r('without being asked.'), at(3, 2)),
      p(r('no number here'), at(2, 0)),
      p(r('nor here'), `${style('Clause2')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    ].join('')
    expect(await read(body, parts)).toEqual([
      'heading 1: Article 1. Definitions',
      'item 2: 1.1 Words have their usual meaning.',
      'heading 1: Article 2. Security',
      'item 2: 2.1 The Processor shall:',
      'item 3: (a) encrypt the data,',
      'item 4: (i) at rest;',
      'item 4: (ii) in transit;',
      'item 3: (b) test its measures.',
      'item 2: 2.2 It shall report.',
      'item 3: (a) once a year;',
      'item 3: (a) without being asked.',
      'item 1: no number here',
      'paragraph 0: nor here',
    ])
  })

  it('has a short title of the first depth for a heading, without its table of contents', async () => {
    const body =
      p(r('1. Audits 4'), style('T1')) + p(r('Audits'), at(1, 0)) + p(r('One audit a year is free of charge.'))
    expect(await read(body, parts)).toEqual([
      'heading 3: Article 1. Audits',
      'paragraph 0: One audit a year is free of charge.',
    ])
  })

  it('is read where its program numbers the parts', async () => {
    const body = `<w:document>${p(r('Audits'), at(1, 0))}</w:document>`
    const numbered = { 'word/document.xml': '', 'word/document2.xml': body, 'word/numbering2.xml': numbering }
    const { 'word/document.xml': _, ...rest } = numbered
    const bytes = zipSync(Object.fromEntries(Object.entries(rest).map(([name, xml]) => [name, strToU8(xml)])))
    expect(await extractText(bytes, { name: 'contract.docx' })).toMatchObject({
      blocks: [{ text: 'Article 1. Audits' }],
    })
  })
})

describe('a DOCX as its reader sees it', () => {
  it('is the part that the package names for the document, whatever others there are', async () => {
    const word = (text: string) => `<w:document>${p(r(text))}</w:document>`
    const names = (target: string) =>
      `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`
    const parts = { 'word/document0.xml': word('A decoy.'), 'word/document.xml': word('The contract.') }
    const of = async (files: Record<string, string>) => {
      const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
      const document = await extractText(bytes, { name: 'contract.docx' })
      return document.kind === 'text' ? document.blocks.map(({ text }) => text) : []
    }
    expect(await of(parts)).toEqual(['The contract.'])
    const elsewhere = { ...parts, 'word/main.xml': word('What is shown.') }
    expect(await of({ '_rels/.rels': names('/word/main.xml'), ...elsewhere })).toEqual(['What is shown.'])
    expect(await of({ '_rels/.rels': names('word/gone.xml'), ...parts })).toEqual(['The contract.'])
  })

  it('has a box of text once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${p(r('Keep this copy.'))}${p(r('Sign both.'))}</w:txbxContent>`
    const drawn = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(await read(p(`${r('Before the box ')}${drawn}${r('and after it.')}`) + p(r('Next.')))).toEqual([
      'paragraph 0: Before the box and after it.',
      'paragraph 0: Keep this copy.',
      'paragraph 0: Sign both.',
      'paragraph 0: Next.',
    ])
  })

  it('has nothing of what was moved away, hidden, or put there to be typed over', async () => {
    const field = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`
    const body =
      p(
        `<w:moveFrom>${r('Moved. ')}</w:moveFrom>${r('Stays. ')}<w:moveTo>${r('Came. ')}</w:moveTo>${r('Secret.', '<w:vanish/>')}${r('Open. ', '<w:vanish w:val="0"/>')}${r('On paper.', '<w:webHidden/>')}`,
      ) +
      p(`${r('Name: ')}${field('<w:showingPlcHdr/>', 'Click here to enter text.')}`) +
      p(`${r('Place: ')}${field('<w:tag w:val="x"/>', 'Accra')}`)
    expect(await read(body)).toEqual([
      'paragraph 0: Stays. Came. Open. On paper.',
      'paragraph 0: Name:',
      'paragraph 0: Place: Accra',
    ])
  })

  it('has what stands behind an empty field, or behind one that its file does not finish', async () => {
    const empty = '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent/></w:sdt>'
    const cut = '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr></w:sdt>'
    expect(await read(p(`${empty}${r('Audits are free.')}`) + p(`${cut}${r('Transfers are not.')}`))).toEqual([
      'paragraph 0: Audits are free.',
      'paragraph 0: Transfers are not.',
    ])
  })

  it('has a paragraph whole whose end was struck out', async () => {
    const body = p(r('The Processor keeps the data '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('in the country.'))
    expect(await read(body)).toEqual(['paragraph 0: The Processor keeps the data in the country.'])
  })

  it('has its footnotes last, and none of its separators, heads and feet', async () => {
    const notes = `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${p(r('A year has 365 days.'))}</w:footnote></w:footnotes>`
    const body = p(`${r('Every year')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' there is an audit.')}`)
    const heads = { 'word/footnotes.xml': notes, 'word/header1.xml': p(r('Confidential')) }
    expect(await read(body, heads)).toEqual([
      'paragraph 0: Every year there is an audit.',
      'paragraph 0: A year has 365 days.',
    ])
  })

  it('has its boxes to tick, ticked or not', async () => {
    const sign = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`
    const old = (checked: string, byDefault = 0) =>
      `<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="${byDefault}"/>${checked}</w:checkBox></w:ffData></w:fldChar></w:r>`
    const typed =
      '<w:r><w:fldChar><w:ffData><w:textInput><w:default w:val="Name"/></w:textInput></w:ffData></w:fldChar></w:r>'
    const body =
      p(`${sign('F0FE')}${r(' Module 2')}`) +
      p(`${sign('F0A8')}${r(' Module 3')}`) +
      p(`${old('<w:checked/>')}${r(' Yes')}`) +
      p(`${old('')}${r(' No')}`) +
      p(`${old('<w:checked w:val="0"/>', 1)}${r(' No longer')}`) +
      p(`${old('', 1)}${r(' By default')}`) +
      p(`${old('')}${typed}${r(' A name')}`)
    expect((await read(body)).map((text) => text.slice(text.indexOf(':') + 2))).toEqual([
      '☒ Module 2',
      '☐ Module 3',
      '☒ Yes',
      '☐ No',
      '☐ No longer',
      '☒ By default',
      '☐ A name',
    ])
  })
})

describe('the tables of a DOCX', () => {
  it('are read row by row, with the paragraphs of a cell in one and those of a table within it', async () => {
    const inner = `<w:tc>${table([cell('by mail'), cell('by post')])}${p('')}</w:tc>`
    const body = table([cell('Breach'), cell('Without delay.', 'In writing.')], [cell('Notice'), inner])
    expect(await read(body)).toEqual(['row 0: Breach | Without delay. In writing.', 'row 0: Notice | by mail by post'])
  })

  it('are only a frame where a row has one cell, or a cell is as long as a page', async () => {
    const long = 'The Processor keeps the data in the country. '.repeat(30).trim()
    const body = table(
      [cell('Annex I'), '<w:tc><w:p/></w:tc>'],
      [cell(long, 'It says so.'), cell('Le même en français.')],
    )
    expect(await read(body)).toEqual([
      'heading 3: Annex I',
      `paragraph 0: ${long}`,
      'paragraph 0: It says so.',
      'paragraph 0: Le même en français.',
    ])
  })
})
