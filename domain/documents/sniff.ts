import type { DocumentFormat } from './text-document.ts'

/** `office-binary`: the container of the old .doc format and of password-protected DOCX files. */
export type SniffedType = DocumentFormat | 'zip' | 'office-binary' | 'image' | 'program' | 'binary' | 'empty'

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte)
const ascii = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Signatures that are told apart so that the refusal can say what the file really is. */
const signatures: readonly [SniffedType, ...number[]][] = [
  ['office-binary', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ['image', 0x89, 0x50, 0x4e, 0x47],
  ['image', 0xff, 0xd8, 0xff],
  ['image', 0x47, 0x49, 0x46, 0x38],
  ['image', 0x49, 0x49, 0x2a, 0x00],
  ['image', 0x4d, 0x4d, 0x00, 0x2a],
  ['program', 0x4d, 0x5a],
  ['program', 0x7f, 0x45, 0x4c, 0x46],
  ['program', 0xcf, 0xfa, 0xed, 0xfe],
]

/** UTF-16 without its mark: hardly a byte is 0 but every other one, as of Latin letters. */
const isWide = (bytes: Uint8Array): boolean => {
  const zeros = [0, 1].map((from) => bytes.filter((byte, at) => at % 2 === from && byte === 0).length)
  return Math.max(...zeros) > 0.4 * bytes.length && Math.min(...zeros) < 0.01 * bytes.length
}

/** Text has no NUL and hardly any control characters, unless it is UTF-16. */
const isText = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || isWide(bytes)) return true
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return false
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  }
  return controls <= bytes.length / 200
}

/** The first tag of a page, or of a part of one, after whatever may stand before it: mark, XML declaration, comments. */
const startsLikeHtml =
  /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|title|meta|style|article|div|section|main|header|h[1-6]|p|table|ul|ol)[\s>]/i

const zipKind = (head: string): SniffedType => {
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  return /\[Content_Types\]\.xml|word\/|_rels\/\.rels|docProps\//.test(head) ? 'docx' : 'zip'
}

/**
 * What a file is by its first bytes. A zip counts as DOCX when its first entries are those of an Office package; whether it holds
 * a text document is settled when it is opened.
 */
export const sniff = (bytes: Uint8Array): SniffedType => {
  if (bytes.length === 0) return 'empty'
  const head = bytes.subarray(0, 4096)
  const known = signatures.find(([, ...signature]) => startsWith(head, ...signature))
  if (known) return known[0]
  // ISO 32000 Annex H: readers accept the mark anywhere in the first 1,024 bytes
  if (ascii(head.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return zipKind(ascii(head))
  if (!isText(head)) return 'binary'
  const text = ascii(head)
  if (startsLikeHtml.test(text)) return 'html'
  return /^#{1,6} \S/m.test(text) ? 'md' : 'txt'
}
