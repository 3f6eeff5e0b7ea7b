import { maxUploadBytes } from '#domain/documents/document.ts'
import { uploadEndings } from '#domain/documents/inspect-upload.ts'

/** The endings of the files that may be sent, as a file dialogue takes them. */
export const endings = uploadEndings.map((ending) => `.${ending}`)

/** What is plainly wrong with a file before a byte of it is sent; null where nothing is. The server looks inside. */
export const fileFault = ({ name, size }: Pick<File, 'name' | 'size'>): string | null => {
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) return 'unsupported-file-type'
  if (size === 0) return 'empty-file'
  return size > maxUploadBytes ? 'file-too-large' : null
}
