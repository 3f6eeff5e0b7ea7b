import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recipientRoles, transferTools } from '#domain/facts/catalogues.ts'
import type { InventoryFilter } from '#domain/inventory/inventory.ts'
import { inventoryCsv } from '#domain/inventory/inventory-csv.ts'
import type { Language } from '#domain/words/language.ts'
import { aRow, someRows } from '#test/support/rows.ts'

/** Reads CSV by RFC 4180, as a strict reader would: quotes doubled within quotes, lines ended by CR LF. */
const read = (text: string): string[][] => {
  const lines: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let line: string[] = []
  for (;;) {
    const start = cell.lastIndex
    const found = cell.exec(text)
    if (found === null) {
      expect(start).toBe(text.length)
      return lines
    }
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') {
      lines.push(line)
      line = []
    }
  }
}

const at = '2026-11-20T10:00:00.000Z'
const exported = (rows: Parameters<typeof inventoryCsv>[0], filter: InventoryFilter = {}, language: Language = 'en') =>
  inventoryCsv(rows, filter, { language, at })
const cells = (...given: Parameters<typeof exported>) => read(exported(...given).slice(1))

describe('the exported inventory', () => {
  test('begins with a byte order mark, so that a spreadsheet reads the accents', () => {
    const text = exported([aRow({ recipient: 'Téranga Hébergement' })], {}, 'fr')
    expect(text.startsWith('\ufeffDestinataire,')).toBe(true)
    expect(text).toContain('\r\nTéranga Hébergement,')
  })

  test('speaks the reader’s language in its titles, roles, instruments, statuses and risks', () => {
    const row = aRow({ status: 'in-force', risk: 'high', role: 'processor', tool: 'bcr' })
    const [titles = [], first = []] = cells([row], {}, 'fr')
    expect(titles).toContain('Pays atteints')
    expect(first).toEqual(
      expect.arrayContaining(['En vigueur', 'Élevé', recipientRoles.processor.fr, transferTools.bcr.fr]),
    )
    expect(cells([row])[1]).toEqual(expect.arrayContaining(['In force', 'High']))
  })

  test('says of a tool that nobody needs that it is not needed, and not that there is none yet', () => {
    const [, needless = [], open = []] = cells([aRow({ tool: 'none', toolNotNeeded: true }), aRow({ tool: 'none' })])
    expect(needless).toContain('Not needed here')
    expect(open).toContain('None yet')
    expect(cells([aRow({ tool: 'none', toolNotNeeded: true })], {}, 'fr')[1]).toContain('Sans objet')
  })

  test('says at its end which filter it was made with, when, and how many transfers it holds', () => {
    const filter: InventoryFilter = { status: ['in-force', 'expired'], country: ['SN'], text: 'pay, "now"' }
    expect(cells([aRow(), aRow()], filter, 'fr').slice(-3)).toEqual([
      ['Filtre', 'status=in-force|expired country=SN text=pay, "now"'],
      ['Établi le', at],
      ['Transferts', '2'],
    ])
    expect(cells([]).slice(-3)).toEqual([
      ['Filter', '–'],
      ['Made at', at],
      ['Transfers', '0'],
    ])
  })

  test('keeps commas, quotes, semicolons and line breaks inside their cell', () => {
    const recipient = 'Baobab, "Desk"; Fils\net Filles'
    expect(cells([aRow({ recipient })])[1]?.[0]).toBe(recipient)
  })

  test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－1'])(
    'runs nothing in a spreadsheet: %j stays text',
    (recipient) => {
      expect(cells([aRow({ recipient })])[1]?.[0]).toBe(`'${recipient}`)
    },
  )

  test('has one line for each transfer, every line as wide as the titles, whatever the names', () => {
    fc.assert(
      fc.property(someRows, fc.string({ unit: 'binary' }), (rows, recipient) => {
        const [titles = [], ...lines] = cells([...rows, aRow({ recipient })])
        const transfers = lines.slice(0, -3)
        expect(transfers).toHaveLength(rows.length + 1)
        for (const line of transfers) expect(line).toHaveLength(titles.length)
        for (const [first = ''] of transfers) expect(first).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
