import { maxUploadBytes } from '#domain/document.ts'
import { type SniffedType, sniff } from '#domain/documents/sniff.ts'
import type { DocumentFormat } from '#domain/documents/text-document.ts'

/** What may be uploaded as a contract. The command line reads more (ODT, HTML, Markdown). */
export const uploadFormats = ['pdf', 'docx', 'txt'] as const satisfies readonly DocumentFormat[]
export type UploadFormat = (typeof uploadFormats)[number]

export const contentTypes: Record<UploadFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
}

export type UploadInspection =
  | { ok: true; type: UploadFormat; contentType: string }
  | {
      ok: false
      code: 'empty-file' | 'file-too-large' | 'unsupported-file-type' | 'content-does-not-match-name'
      found: SniffedType
    }

const formatOfName = (name: string): UploadFormat | null => {
  const extension = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase()
  return uploadFormats.find((format) => format === extension) ?? null
}

/**
 * Whether a file may be kept as a contract: not empty, not above 25 MB, a PDF, DOCX or TXT by its content, and the one its name says.
 * @param firstBytes the whole file or its first bytes (4 KB are enough to tell the type)
 * @param declared the file's name and its whole size in bytes
 */
export const inspectUpload = (firstBytes: Uint8Array, declared: { name: string; size: number }): UploadInspection => {
  const found = sniff(firstBytes)
  if (declared.size <= 0 || firstBytes.length === 0) return { ok: false, code: 'empty-file', found: 'empty' }
  if (declared.size > maxUploadBytes) return { ok: false, code: 'file-too-large', found }
  const named = formatOfName(declared.name)
  if (named === null) return { ok: false, code: 'unsupported-file-type', found }
  const matches = found === named || (named === 'txt' && found === 'md')
  return matches
    ? { ok: true, type: named, contentType: contentTypes[named] }
    : { ok: false, code: 'content-does-not-match-name', found }
}
