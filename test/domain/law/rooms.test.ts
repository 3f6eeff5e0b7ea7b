import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The rooms of the engine, as docs/law.md lists them. */
const rooms = ['condition', 'pack', 'in-force', 'assess', 'advice', 'book'] as const

const law = new URL('../../../domain/law/', import.meta.url)

const importedBy = (room: string): string[] =>
  readdirSync(new URL(`${room}/`, law))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(`${room}/${file}`, law), 'utf8').matchAll(/'#domain\/law\/([\w-]+)\//g),
    ])
    .map(([, imported = '']) => imported)

describe('the engine of the law', () => {
  it('has the rooms that the page on the law lists, in that order', () => {
    const page = readFileSync(new URL('../../docs/law.md', law), 'utf8')
    expect([...page.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, room]) => room)).toEqual(rooms)
    expect(readdirSync(law).sort()).toEqual([...rooms].sort())
  })

  it.each(rooms)('%s imports from the rooms above it alone', (room) => {
    const above = rooms.slice(0, rooms.indexOf(room) + 1)
    expect(importedBy(room).filter((imported) => !above.some((one) => one === imported))).toEqual([])
  })
})
