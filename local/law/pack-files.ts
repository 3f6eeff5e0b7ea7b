import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'

/** A pack as its files say it, before anything is checked, with the way back from a place in the pack to file and line. */
export type PackSource = {
  regime: string
  data: Record<string, unknown>
  locate: (path: readonly (string | number)[]) => string
}

const root = join(import.meta.dirname, '..', '..')
export const lawFolder = join(root, 'law')

/** What the contract checks read; its schema and its checks live beside them. */
const notOurs = new Set(['clauses.yaml'])

type Part = { file: string; offset: number; locate: (path: readonly (string | number)[]) => number }

/** Everything wrong in a file before it can even be read. */
export class YamlError extends Error {
  constructor(file: string, message: string) {
    super(`${file}: ${message}`)
    this.name = 'YamlError'
  }
}

const readPart = (file: string): { value: Record<string, unknown>; locate: Part['locate'] } => {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) throw new YamlError(relative(root, file), error.message)
  const value: unknown = document.toJS()
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new YamlError(relative(root, file), 'a pack file must be a map of lists')
  const locate = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line
    }
    return 1
  }
  return { value: Object.fromEntries(Object.entries(value)), locate }
}

/** Reads the files of one regime's folder and joins their lists, in the order of their names. */
export const readPack = (folder: string): PackSource => {
  const data: Record<string, unknown> = {}
  const parts = new Map<string, Part[]>()
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !notOurs.has(name))
    .sort()
  for (const name of names) {
    const file = join(folder, name)
    const { value, locate } = readPart(file)
    for (const [key, content] of Object.entries(value)) {
      const before = data[key]
      const offset = Array.isArray(before) ? before.length : 0
      if (before !== undefined && !(Array.isArray(before) && Array.isArray(content)))
        throw new YamlError(relative(root, file), `"${key}" is already given in another file of the pack`)
      data[key] = Array.isArray(before) && Array.isArray(content) ? [...before, ...content] : content
      parts.set(key, [...(parts.get(key) ?? []), { file, offset, locate }])
    }
  }
  const locate = (path: readonly (string | number)[]): string => {
    const [key, index] = path
    const part = parts.get(String(key))?.findLast(({ offset }) => typeof index !== 'number' || index >= offset)
    if (part === undefined) return relative(root, join(folder, 'pack.yaml'))
    const inside = typeof index === 'number' ? [String(key), index - part.offset, ...path.slice(2)] : path
    return `${relative(root, part.file)}:${part.locate(inside)}`
  }
  return { regime: folder.split('/').at(-1) ?? folder, data, locate }
}

/** All packs under `law/`, one per folder. */
export const readPacks = (folder = lawFolder): PackSource[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readPack(join(folder, entry.name)))
    .sort((a, b) => (a.regime < b.regime ? -1 : 1))
