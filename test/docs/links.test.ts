import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { bin, root } from '#local/terminal/paths.ts'
import { anchorsOf, pages, readPage } from './pages.ts'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

const isThere = (path: string) => existsSync(join(root, path))

/** The relative links of a page that lead nowhere. */
const brokenLinks = (page: string): string[] =>
  [
    ...readPage(page)
      .prose.replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)))
      if (!isThere(file)) return true
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(decodeURIComponent(anchor))
    })

const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const committed = folders.filter((name) => !['node_modules', 'dist', '.local', '.git', 'cdk.out'].includes(name))

/** Paths of the project that a page names as code, and that do not exist. A name with * stands for at least one file. */
const missingPaths = (page: string): string[] =>
  [...readPage(page).prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => /^[\w.-]+\/[\w./*-]*$/.test(code) && committed.includes(code.split('/', 1)[0] ?? ''))
    .filter((code) => (code.includes('*') ? globSync(code, { cwd: root }).length === 0 : !isThere(code)))

/** Commands that a page tells to type, and that the project does not have. */
const missingCommands = (page: string): string[] => {
  const { prose, code } = readPage(page)
  const typed = [code, ...(prose.match(/`[^`\n]+`/g) ?? [])].join('\n')
  const named = (pattern: RegExp) => [...typed.matchAll(pattern)].map(([, name = '']) => name)
  return [
    ...named(/\bnpm run ([\w:-]+)/g).filter((name) => !(name in scripts)),
    ...named(/\bnpm (start|test)\b/g).filter((name) => !(name in scripts)),
    ...named(/\bnpx ([a-z][\w-]*)/g).filter((name) => !existsSync(bin(name))),
    ...named(/\bnode ([\w./-]+\.m?ts)\b/g).filter((path) => !isThere(path)),
  ]
}

describe.each(pages)('%s', (page) => {
  test('has no link that leads nowhere', () => {
    expect(brokenLinks(page)).toEqual([])
  })

  test('names no file that does not exist', () => {
    expect(missingPaths(page)).toEqual([])
  })

  test('tells nobody to type what cannot be run', () => {
    expect(missingCommands(page)).toEqual([])
  })
})

test('every page of the documentation can be reached from the README', () => {
  const reached = new Set<string>()
  const visit = (page: string) => {
    if (reached.has(page)) return
    reached.add(page)
    for (const [, target = ''] of readPage(page).prose.matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      const file = normalize(join(dirname(page), target))
      if (file.endsWith('.md') && isThere(file)) visit(file)
      else if (isThere(file)) for (const inside of pages) if (dirname(inside) === file.replace(/\/$/, '')) visit(inside)
    }
  }
  visit('README.md')
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})
