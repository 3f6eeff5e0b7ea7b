import { maxUploadBytes } from './document.ts'
import { type SniffedType, sniff } from './sniff.ts'
import type { DocumentFormat } from './text-document.ts'

/** The format that each ending of a name promises. */
const endings: Readonly<Record<string, DocumentFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  txt: 'txt',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
}

/** The endings that a name may have, without their dot. */
export const uploadEndings: readonly string[] = Object.keys(endings)

export const contentTypes: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain; charset=utf-8',
  // a page is kept as a text: whoever reaches it by any link reads it, and no browser runs it
  html: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

type UploadInspection =
  | { ok: true; type: DocumentFormat }
  | {
      ok: false
      code: 'empty-file' | 'file-too-large' | 'unsupported-file-type' | 'content-does-not-match-name'
      found: SniffedType
    }

/** The format that a file's name promises; null where it promises none that is read. */
export const formatOfName = (name: string): DocumentFormat | null => {
  const ending = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null
}

/** Markdown is plain text with marks that a plain text may have too: there the name decides. */
const isPlainText = (format: string) => format === 'txt' || format === 'md'

/**
 * Whether a file may be kept as a contract: not empty, not above 25 MB, of a format that is read by its content, and the one its name says.
 * @param firstBytes the whole file or its first bytes (4 KB are enough to tell the type)
 * @param declared the file's name and its whole size in bytes
 */
export const inspectUpload = (firstBytes: Uint8Array, declared: { name: string; size: number }): UploadInspection => {
  const found = sniff(firstBytes)
  if (declared.size <= 0 || firstBytes.length === 0) return { ok: false, code: 'empty-file', found: 'empty' }
  if (declared.size > maxUploadBytes) return { ok: false, code: 'file-too-large', found }
  const named = formatOfName(declared.name)
  if (named === null) return { ok: false, code: 'unsupported-file-type', found }
  const matches = found === named || (isPlainText(named) && isPlainText(found))
  return matches ? { ok: true, type: named } : { ok: false, code: 'content-does-not-match-name', found }
}
