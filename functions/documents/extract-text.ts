import { languageOf } from '#domain/documents/language-of.ts'
import { sniff } from '#domain/documents/sniff.ts'
import {
  type Block,
  type DocumentFormat,
  maxCharacters,
  type TextDocument,
  type Unreadable,
  unreadable,
} from '#domain/documents/text-document.ts'
import { decodeText } from '#functions/documents/decode-text.ts'
import { docxBlocks } from '#functions/documents/docx.ts'
import { htmlBlocks } from '#functions/documents/html.ts'
import { markdownBlocks } from '#functions/documents/markdown.ts'
import { odtBlocks } from '#functions/documents/odt.ts'
import { pdfDocument } from '#functions/documents/pdf.ts'
import { plainBlocks } from '#functions/documents/plain.ts'

/** A password-protected DOCX is an OLE container with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4), written in UTF-16. */
const hasEncryptedPackage = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/**
 * A text layer of shifted or invented characters: a long PDF in which hardly any frequent word of any known language occurs, or a
 * text that is full of replacement, private-use and control characters.
 */
const isGarbled = (format: DocumentFormat, text: string, share: number): boolean => {
  const strange = text.match(/[\ufffd\p{Co}]|[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0
  return strange > text.length * 0.05 || (format === 'pdf' && text.length > 400 && share < 0.06)
}

const judged = (
  format: DocumentFormat,
  blocks: Block[],
  pages: number | null,
  unread: number[] = [],
): TextDocument | Unreadable => {
  const text = blocks.map((block) => block.text).join('\n')
  if (text.trim() === '') return unreadable('empty', pages)
  if (text.length > maxCharacters) return unreadable('too-long', pages)
  const { language, share } = languageOf(text)
  if (isGarbled(format, text, share)) return unreadable('garbled', pages)
  return { kind: 'text', format, language, pages, blocks, ...(unread.length > 0 ? { unread } : {}) }
}

/**
 * The words of a contract with their places, or why they cannot be read. By the file's content; the name only tells Markdown
 * from plain text. Never throws on what a file contains.
 * @param bytes the whole file; left as it was
 */
export const extractText = async (
  bytes: Uint8Array,
  { name }: { name: string },
): Promise<TextDocument | Unreadable> => {
  const found = sniff(bytes)
  if (found === 'empty') return unreadable('empty')
  if (found === 'office-binary') return unreadable(hasEncryptedPackage(bytes) ? 'encrypted' : 'damaged')
  if (found === 'pdf') {
    const pdf = await pdfDocument(bytes)
    return 'kind' in pdf ? pdf : judged('pdf', pdf.blocks, pdf.pages, pdf.unread)
  }
  if (found === 'docx' || found === 'odt') {
    const office = found === 'docx' ? docxBlocks(bytes) : odtBlocks(bytes)
    return 'kind' in office ? office : judged(found, office.blocks, null)
  }
  if (found !== 'html' && found !== 'md' && found !== 'txt') return unreadable('damaged')
  const text = decodeText(bytes)
  if (text.length > maxCharacters) return unreadable('too-long')
  if (found === 'html' || /\.html?$/i.test(name)) return judged('html', htmlBlocks(text), null)
  if (/\.(md|markdown)$/i.test(name)) return judged('md', markdownBlocks(text), null)
  return judged('txt', plainBlocks(text), null)
}
