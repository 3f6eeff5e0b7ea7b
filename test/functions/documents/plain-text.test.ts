import { describe, expect, it } from 'vitest'
import { inspectUpload } from '#domain/documents/inspect-upload.ts'
import { extractText } from '#functions/documents/extract-text.ts'

const read = async (bytes: Uint8Array) => {
  const document = await extractText(bytes, { name: 'contrat.txt' })
  return document.kind === 'text' ? document.blocks.map(({ kind, text }) => `${kind}: ${text}`) : [document.because]
}

describe('a plain text that is wrapped', () => {
  it('has no heading where the first line of a clause only lacks room', async () => {
    const text = `5. Security of processing

5.1 The Processor shall process the personal data only on documented
Instructions of the Controller, and shall keep them in the country.

6. Audits
The Controller may audit the Processor once a year, at its own expense.
`
    expect(await read(new TextEncoder().encode(text))).toEqual([
      'heading: 5. Security of processing',
      'item: 5.1 The Processor shall process the personal data only on documented Instructions of the Controller, and shall keep them in the country.',
      'heading: 6. Audits',
      'paragraph: The Controller may audit the Processor once a year, at its own expense.',
    ])
  })

  it('keeps the hyphen of a cut word that it writes with one elsewhere', async () => {
    const text = 'Le sous-traitant informe le respon-\nsable de tout autre sous-\ntraitant.'
    expect(await read(new TextEncoder().encode(text))).toEqual([
      'paragraph: Le sous-traitant informe le responsable de tout autre sous-traitant.',
    ])
  })
})

describe('a plain text in an old encoding', () => {
  const text = 'Le présent accord a pour objet l’hébergement des données du « client » à Bamako, dès que ça se peut.'
  const wide = (littleEndian: boolean, mark: boolean) => {
    const letters = [...(mark ? '\ufeff' : ''), ...text]
    const view = new DataView(new ArrayBuffer(2 * letters.length))
    for (const [at, letter] of letters.entries()) view.setUint16(2 * at, letter.charCodeAt(0), littleEndian)
    return new Uint8Array(view.buffer)
  }
  const byTable = (table: Record<string, number>) =>
    Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0))
  const mac = { é: 0x8e, à: 0x88, è: 0x8f, ç: 0x8d, '’': 0xd5, '«': 0xc7, '»': 0xc8 }

  it.each([
    ['UTF-16 with its mark', wide(true, true)],
    ['UTF-16, high byte first', wide(false, true)],
    ['UTF-16 without its mark', wide(true, false)],
    ['UTF-16 without its mark, high byte first', wide(false, false)],
    ['Windows-1252', byTable({ '’': 0x92 })],
    ['Mac OS Roman', byTable(mac)],
  ])('is read: %s', async (_, bytes) => {
    expect(inspectUpload(bytes, { name: 'contrat.txt', size: bytes.length }).ok).toBe(true)
    expect(await read(bytes)).toEqual([`paragraph: ${text}`])
  })
})
