import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { fromOlderForm } from '#local/law/older-form.ts'

type Path = readonly (string | number)[]

/** A pack as its files say it, before anything is checked, with the way back from a place in the pack to file and line. */
export type PackSource = { regime: string; data: Record<string, unknown>; locate: (path: Path) => string }

export const root = join(import.meta.dirname, '..', '..')
export const lawFolder = join(root, 'law')

/** What the contract checks read; its schema and its checks live beside them. */
const notOurs = 'clauses.yaml'

type File = { path: string; text: string; older?: boolean }
type Part = { file: string; offset: number; line: (path: Path) => number }

/** A file that is no YAML or no part of a pack. */
export class YamlError extends Error {
  constructor(file: string, message: string, line = 1) {
    super(`${file}:${line}: ${message}`)
    this.name = 'YamlError'
  }
}

const readPart = ({ path: file, text, older }: File): { value: Record<string, unknown>; line: Part['line'] } => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined)
    throw new YamlError(file, error.message.split('\n')[0] ?? '', lines.linePos(error.pos[0]).line)
  const value: unknown = older ? fromOlderForm(document.toJS()) : document.toJS()
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new YamlError(file, 'a pack file must be a map of lists')
  const line = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line
    }
    return 1
  }
  return { value: Object.fromEntries(Object.entries(value)), line }
}

/** Joins the lists of the files of one regime, in the order of their names. */
const joined = (regime: string, files: readonly File[]): PackSource => {
  const data: Record<string, unknown> = {}
  const parts = new Map<string, Part[]>()
  for (const file of files) {
    const { value, line } = readPart(file)
    for (const [key, content] of Object.entries(value)) {
      const before = data[key]
      const offset = Array.isArray(before) ? before.length : 0
      if (before !== undefined && !(Array.isArray(before) && Array.isArray(content)))
        throw new YamlError(file.path, `"${key}" is already given in another file of the pack`, line([key]))
      data[key] = Array.isArray(before) && Array.isArray(content) ? [...before, ...content] : content
      parts.set(key, [...(parts.get(key) ?? []), { file: file.path, offset, line }])
    }
  }
  const locate = (path: Path): string => {
    const [key, index] = path
    const part = parts.get(String(key))?.findLast(({ offset }) => typeof index !== 'number' || index >= offset)
    if (part === undefined) return `law/${regime}/pack.yaml:1`
    const inside = typeof index === 'number' ? [String(key), index - part.offset, ...path.slice(2)] : path
    return `${part.file}:${part.line(inside)}`
  }
  return { regime, data, locate }
}

const isPackFile = (name: string): boolean => name.endsWith('.yaml') && name !== notOurs

/** All packs under `law/`, one per folder. */
export const readPacks = (folder = lawFolder): PackSource[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((regime) => {
      const names = readdirSync(join(folder, regime)).filter(isPackFile).sort()
      const files = names.map((name) => ({
        path: `law/${regime}/${name}`,
        text: readFileSync(join(folder, regime, name), 'utf8'),
      }))
      return joined(regime, files)
    })

/** A commit, branch or tag that the repository does not have. */
export class GitError extends Error {}

const git = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new GitError(stderr.trim())
  return stdout
}

/** All packs as they stood at a commit, branch or tag. */
export const readPacksAt = (ref: string): PackSource[] => {
  const paths = git('ls-tree', '-r', '--name-only', ref, '--', 'law')
    .split('\n')
    .filter((path) => /^law\/[^/]+\/[^/]+$/.test(path) && isPackFile(path.split('/')[2] ?? ''))
    .sort()
  return [...Map.groupBy(paths, (path) => path.split('/')[1] ?? '')].map(([regime, files]) =>
    joined(
      regime,
      files.map((path) => ({ path, text: git('show', `${ref}:${path}`), older: true })),
    ),
  )
}
