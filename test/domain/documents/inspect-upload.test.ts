import { describe, expect, it } from 'vitest'
import { maxUploadBytes } from '#domain/documents/document.ts'
import { contentTypes, inspectUpload } from '#domain/documents/inspect-upload.ts'
import { sampleContract } from '#local/demo/contracts.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)))

describe('what may be uploaded as a contract', () => {
  it.each(['pdf', 'docx', 'txt'] as const)('takes a %s that is what its name says', (format) => {
    const { name, bytes: file } = sampleContract('complete', 'fr', format)
    expect(inspectUpload(file, { name, size: file.length })).toMatchObject({ ok: true, type: format })
  })

  it.each([
    ['contrat.odt', bytes('PK', [3, 4], 'mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
    ['contrat.html', bytes('<!-- export --> <!doctype html><html>'), 'html'],
    ['contrat.HTM', bytes('<?xml version="1.0"?>', [10], '<html xmlns="…">'), 'html'],
    ['contrat.html', bytes('<h1 class="t">Accord</h1>'), 'html'],
    ['contrat.md', bytes('# Accord', [10], 'Le sous-traitant'), 'md'],
    ['contrat.md', bytes('Un texte sans aucune marque'), 'md'],
    ['contrat.markdown', bytes('# Accord'), 'md'],
    ['contrat.txt', bytes('# Accord'), 'txt'],
  ])('takes %s for what its name and its content say', (name, file, type) => {
    expect(inspectUpload(file, { name, size: file.length })).toMatchObject({ ok: true, type })
  })

  it('keeps a page of HTML as a text that no browser runs', () => {
    expect(contentTypes.html).toBe('text/plain; charset=utf-8')
  })

  it('is not held up by a page that opens comments without end', () => {
    const page = bytes('<!---->'.repeat(580))
    expect(inspectUpload(page, { name: 'contrat.html', size: page.length }).ok).toBe(false)
  })

  it('tells the type from the first four kilobytes alone', () => {
    const { name, bytes: file } = sampleContract('complete', 'en', 'docx')
    expect(inspectUpload(file.slice(0, 4096), { name, size: file.length })).toMatchObject({ ok: true, type: 'docx' })
  })

  it.each([
    ['an empty file', bytes(), 'contract.pdf', 0, 'empty-file'],
    ['a file above 25 MB', bytes('%PDF-1.7'), 'contract.pdf', maxUploadBytes + 1, 'file-too-large'],
    [
      'a picture called PDF',
      bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'contract.pdf',
      6,
      'content-does-not-match-name',
    ],
    ['a program called DOCX', bytes('MZ', [0x90, 0, 3, 0]), 'contract.docx', 6, 'content-does-not-match-name'],
    ['a plain zip called DOCX', bytes('PK', [3, 4], 'notes.txt'), 'contract.docx', 13, 'content-does-not-match-name'],
    ['a PDF called TXT', bytes('%PDF-1.7'), 'contract.txt', 8, 'content-does-not-match-name'],
    ['a page of HTML called TXT', bytes('<!doctype html><html>'), 'contract.txt', 21, 'content-does-not-match-name'],
    ['a text called HTML', bytes('Bonjour'), 'contract.html', 7, 'content-does-not-match-name'],
    ['a page of HTML called Markdown', bytes('<html>'), 'contract.md', 6, 'content-does-not-match-name'],
    [
      'a DOCX called ODT',
      bytes('PK', [3, 4], '[Content_Types].xml'),
      'contract.odt',
      23,
      'content-does-not-match-name',
    ],
    ['a script', bytes('echo hello'), 'contract.sh', 10, 'unsupported-file-type'],
    ['a file without an extension', bytes('%PDF-1.7'), 'contract', 8, 'unsupported-file-type'],
    ['bytes called TXT', bytes([1, 2, 0, 4, 5, 6]), 'contract.txt', 6, 'content-does-not-match-name'],
  ])('refuses %s and says why', (_, file, name, size, code) => {
    expect(inspectUpload(file, { name, size })).toMatchObject({ ok: false, code })
  })

  it('accepts capitals and spaces in a name, and a text with accents in an old encoding', () => {
    expect(inspectUpload(bytes('Le pr', [0xe9], 'sent accord'), { name: ' Contrat final.TXT ', size: 18 }).ok).toBe(
      true,
    )
  })
})
