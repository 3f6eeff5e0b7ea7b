import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#local/terminal/paths.ts'

const elsewhere = /^(node_modules|dist|cdk\.out|coverage|\.local|\.git)$/

/** Contracts written to measure the clause check: they are read by it, not by people who look for documentation. */
const contract = /^test\/contracts\/[^/]+\/(?!README\.md$)/

/** Every Markdown page of the project, by its path from the root. */
export const pages = globSync('**/*.md', { cwd: root, exclude: (name) => elsewhere.test(name) })
  .filter((page) => !contract.test(page))
  .toSorted()

const fences = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm

export type Page = {
  /** without blocks of code */
  prose: string
  /** the blocks of code alone */
  code: string
}

export const readPage = (path: string): Page => {
  const text = readFileSync(join(root, path), 'utf8')
  const indented = text.match(/^ {4}\S.*$/gm) ?? []
  return { prose: text.replace(fences, ''), code: [...(text.match(fences) ?? []), ...indented].join('\n') }
}

/** A heading's anchor, as public forges make it: in small letters, without signs, blanks as hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')

/** The anchors of a page; of headings that read alike, the later ones are numbered. */
export const anchorsOf = (path: string): Set<string> => {
  const seen = new Map<string, number>()
  const headings = (readPage(path).prose.match(/(?<=^#{1,6} ).+$/gm) ?? []).map((heading) => {
    const anchor = anchorOf(heading)
    const before = seen.get(anchor) ?? 0
    seen.set(anchor, before + 1)
    return before === 0 ? anchor : `${anchor}-${before}`
  })
  return new Set(headings)
}
