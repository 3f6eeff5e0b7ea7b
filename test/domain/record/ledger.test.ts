import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainFault, genesis, type LedgerEntry, ledgerEntry, seal } from '#domain/record/ledger.ts'
import { filed, longLife } from '#test/support/lives.ts'

const life = longLife()
const chain = life.entries
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 1, maxLength: 8 })
const place = fc.integer({ min: 0, max: chain.length - 1 })

const entryAt = (index: number): LedgerEntry => {
  const entry = chain[index]
  if (entry === undefined) throw new RangeError(`There is no entry ${index}.`)
  return entry
}
const replaced = (index: number, entry: LedgerEntry) => chain.toSpliced(index, 1, entry)
const resealed = ({ hash, ...content }: LedgerEntry) => seal(content)

/** The same entries, sealed and linked anew: a chain that holds in itself. */
const linked = (entries: readonly LedgerEntry[]): LedgerEntry[] => {
  let previous = genesis
  return entries.map((entry) => {
    const link = resealed({ ...entry, previous })
    previous = link.hash
    return link
  })
}

/** One change to any field of an entry, however deep, that leaves it a well-formed entry. */
const alterations: Record<string, (entry: LedgerEntry, by: string) => LedgerEntry> = {
  organisation: (e, by) => ({ ...e, organisation: e.organisation + by }),
  case: (e, by) => ({ ...e, case: e.case + by }),
  at: (e) => ({ ...e, at: '2020-01-01T00:00:00.000Z' }),
  'by whom': (e, by) => ({ ...e, by: { ...e.by, id: e.by.id + by } }),
  'the name of whom': (e, by) => ({ ...e, by: { ...e.by, name: e.by.name + by } }),
  happening: (e) => ({ ...e, happening: e.happening === 'reminder-sent' ? 'case-stopped' : 'reminder-sent' }),
  revision: (e) => ({ ...e, revision: e.revision + 1 }),
  'a new word in the body': (e, by) => ({ ...e, body: { ...e.body, reason: by } }),
  'a word taken from the body': (e) => {
    const { status, ...body } = e.body
    return { ...e, body }
  },
  hash: (e, by) => ({ ...e, hash: `${by}${e.hash}`.slice(0, 64) }),
}

describe('the chain of a case', () => {
  test('holds for a life as it was lived, and ends where the case says it ends', () => {
    expect(chainFault(chain)).toBeNull()
    expect(chainFault(chain, life.now)).toBeNull()
    expect(entryAt(0).previous).toBe(genesis)
    for (const entry of chain) expect(ledgerEntry.parse(entry)).toEqual(entry)
  })

  test('holds whatever the order in which the fields of an entry were stored', () => {
    const backwards = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([k, v]) => [k, backwards(v)]),
          )
        : value
    expect(chainFault(chain.map((entry) => ledgerEntry.parse(backwards(entry))))).toBeNull()
  })

  test.each(Object.entries(alterations))('tells where somebody altered %s', (_, alter) => {
    fc.assert(
      fc.property(place, hex, (index, by) => {
        const altered = alter(entryAt(index), by)
        fc.pre(JSON.stringify(altered) !== JSON.stringify(entryAt(index)))
        expect(chainFault(replaced(index, altered))).toEqual({ sequence: index + 1, fault: 'altered' })
      }),
    )
  })

  test('tells the next link where somebody altered an entry and sealed it anew', () => {
    fc.assert(
      fc.property(place, fc.string({ minLength: 1 }), (index, by) => {
        const forged = resealed({ ...entryAt(index), body: { ...entryAt(index).body, forged: by } })
        const next = Math.min(index + 2, chain.length)
        expect(chainFault(replaced(index, forged), life.now)).toEqual({ sequence: next, fault: 'broken-link' })
      }),
    )
  })

  test('tells where an entry was taken out, the last one included', () => {
    fc.assert(
      fc.property(place, (index) => {
        expect(chainFault(chain.toSpliced(index, 1), life.now)).toEqual({ sequence: index + 1, fault: 'gap' })
      }),
    )
  })

  test('tells where an entry was put in', () => {
    fc.assert(
      fc.property(place, (index) => {
        const fault = chainFault(chain.toSpliced(index, 0, entryAt(index)))
        expect(fault).toEqual({ sequence: index + 2, fault: 'gap' })
      }),
    )
  })

  test('tells the earlier of two places that changed places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 2 }), ([a = 0, b = 1]) => {
        const swapped = chain.with(a, entryAt(b)).with(b, entryAt(a))
        expect(chainFault(swapped)).toEqual({ sequence: Math.min(a, b) + 1, fault: 'gap' })
      }),
    )
  })

  test('tells a swap that was renumbered, too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 2 }), ([a = 0, b = 1]) => {
        const numbered = (entry: LedgerEntry, index: number) => ({ ...entry, sequence: index + 1 })
        const swapped = chain.with(a, entryAt(b)).with(b, entryAt(a)).map(numbered)
        expect(chainFault(swapped)?.sequence).toBe(Math.min(a, b) + 1)
      }),
    )
  })

  test('tells a fork: the entries of another history from some place on', () => {
    const other = linked(chain.map((entry) => ({ ...entry, at: '2026-12-31T00:00:00.000Z' })))
    expect(chainFault(other)).toBeNull()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: chain.length - 1 }), (from) => {
        const forked = [...chain.slice(0, from), ...other.slice(from)]
        expect(chainFault(forked)).toEqual({ sequence: from + 1, fault: 'broken-link' })
      }),
    )
    expect(chainFault(other, life.now)).toEqual({ sequence: chain.length, fault: 'broken-link' })
  })

  test('does not mind entries that came after the case was read', () => {
    const earlier = { version: 3, head: entryAt(2).hash }
    expect(chainFault(chain, earlier)).toBeNull()
  })

  test('of a case whose ledger is empty does not hold', () => {
    expect(chainFault([], filed().now)).toEqual({ sequence: 1, fault: 'gap' })
  })
})
