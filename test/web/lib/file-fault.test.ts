import { expect, test } from 'vitest'
import { uploadRequest } from '#api/resources.ts'
import { fileFault } from '#web/lib/file-fault.ts'

test.each([
  ['contrat.pdf', 1000, null],
  ['CONTRAT.DOCX', 1000, null],
  ['vide.txt', 0, 'empty-file'],
  ['image.png', 1000, 'unsupported-file-type'],
  ['sans-extension', 1000, 'unsupported-file-type'],
  ['énorme.pdf', 30_000_000, 'file-too-large'],
])('%s of %i bytes is told before a byte of it is sent: %s', (name, size, fault) => {
  expect(fileFault({ name, size })).toBe(fault)
})

test('what the page lets through by its size, the server takes', () => {
  expect(fileFault({ name: 'a.pdf', size: 25_000_000 })).toBeNull()
  expect(uploadRequest.safeParse({ name: 'a.pdf', size: 25_000_000 }).success).toBe(true)
  expect(fileFault({ name: 'a.pdf', size: 25_000_001 })).not.toBeNull()
  expect(uploadRequest.safeParse({ name: 'a.pdf', size: 25_000_001 }).success).toBe(false)
})
