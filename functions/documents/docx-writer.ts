import { strToU8, zipSync } from 'fflate'
import type { WrittenBlock } from '#domain/documents/written-block.ts'

const escaped = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const styleIds = { title: 'Title', heading: 'Heading1', paragraph: 'Normal', item: 'ListParagraph' } as const

const style = (id: string, name: string, size: number, bold: boolean, indent = 0) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>` +
  `<w:pPr><w:spacing w:after="120"/>${indent ? `<w:ind w:left="${indent}" w:hanging="${indent}"/>` : ''}</w:pPr>` +
  `<w:rPr>${bold ? '<w:b/>' : ''}<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="${size}"/></w:rPr></w:style>`

const styles = `${declaration}<w:styles xmlns:w="${word}">${style('Normal', 'Normal', 22, false)}${style('Title', 'Title', 36, true)}${style('Heading1', 'heading 1', 26, true)}${style('ListParagraph', 'List Paragraph', 22, false, 360)}</w:styles>`

const paragraph = ({ style: name, text }: WrittenBlock) =>
  `<w:p><w:pPr><w:pStyle w:val="${styleIds[name]}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

/** When every file of the archive is dated, so that the same document gives the same bytes. */
const epoch = new Date('2020-01-01T00:00:00Z')

/** A DOCX (ECMA-376) that Word, LibreOffice and the extractor of this project open. The same blocks give the same bytes. */
export const writeDocx = (blocks: readonly WrittenBlock[], language: 'fr' | 'en'): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `${declaration}<w:document xmlns:w="${word}"><w:body>${blocks.map(paragraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(styles.replace('<w:styles ', `<w:styles xml:lang="${language}" `)),
    },
    { mtime: epoch, level: 6 },
  )
