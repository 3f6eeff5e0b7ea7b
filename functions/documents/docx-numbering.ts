import { depthFrom } from '#functions/documents/docx-depth.ts'
import type { DocxStyles } from '#functions/documents/docx-styles.ts'
import { numberIn } from '#functions/documents/list-numbers.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

type Level = { format: string; text: string; start: number; legal: boolean }
type List = { abstract: string; starts: Map<number, number> }

/** Letters of a number with all that stands before and behind it: it comes before every paragraph of its list. */
const longestMark = 80

const parsed = (xml: string) => {
  const levels = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let [abstract, list, at] = ['', '', 0]
  for (const token of xmlTokens(xml)) {
    if (token.type !== 'open') continue
    const value = attribute(token.attributes, 'w:val') ?? ''
    if (token.name === 'w:abstractNum') {
      abstract = attribute(token.attributes, 'w:abstractNumId') ?? ''
      list = ''
      levels.set(abstract, new Map())
    } else if (token.name === 'w:num') {
      list = attribute(token.attributes, 'w:numId') ?? ''
      lists.set(list, { abstract: '', starts: new Map() })
    } else if (token.name === 'w:abstractNumId') lists.set(list, { abstract: value, starts: new Map() })
    else if (token.name === 'w:lvl' || token.name === 'w:lvlOverride') {
      at = depthFrom(attribute(token.attributes, 'w:ilvl'))
      if (list === '') levels.get(abstract)?.set(at, { format: 'decimal', text: '', start: 1, legal: false })
    } else if (token.name === 'w:startOverride') lists.get(list)?.starts.set(at, Number(value) || 0)
    else {
      const level = list === '' ? levels.get(abstract)?.get(at) : undefined
      if (level === undefined) continue
      if (token.name === 'w:numFmt') level.format = value
      else if (token.name === 'w:lvlText') level.text = value.slice(0, longestMark)
      else if (token.name === 'w:start') level.start = Number(value) || 0
      else if (token.name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
    }
  }
  return { levels, lists }
}

/** The place of a paragraph in a list: which one, and how deep, from 0. */
export type ListPlace = { list: string; depth: number }

/** What a list writes before a paragraph: a number or letter, or nothing where it is a bullet. */
export type ListMark = { text: string; numbered: boolean }

/**
 * Counts the paragraphs of a DOCX's lists, as Word does when it shows them: the numbers of clauses often stand nowhere else.
 * @param xml of the file's numbering part; empty where it has none
 */
export const docxNumbering = (xml: string): ((place: ListPlace) => ListMark) => {
  const { levels, lists } = parsed(xml)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list, depth }) => {
    const found = lists.get(list)
    const own = levels.get(found?.abstract ?? '')
    const level = own?.get(depth)
    if (found === undefined || own === undefined || level === undefined) return { text: '', numbered: false }
    const count = counts.get(found.abstract) ?? []
    counts.set(found.abstract, count)
    const override = begun.has(`${list} ${depth}`) ? undefined : found.starts.get(depth)
    begun.add(`${list} ${depth}`)
    count[depth] = override ?? (count[depth] === undefined ? level.start : count[depth] + 1)
    count.length = depth + 1
    if (level.format === 'bullet' || level.format === 'none') return { text: '', numbered: false }
    const text = level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const value = count[at] ?? own.get(at)?.start ?? 1
        return numberIn(value, level.legal ? 'decimal' : (own.get(at)?.format ?? 'decimal'))
      })
      .trim()
      .slice(0, longestMark)
    return { text, numbered: text !== '' }
  }
}

/** Where a paragraph stands in a list: by itself, or by its style; undefined where in none. */
export const listPlace = (
  own: { list?: string; depth?: number },
  style: string,
  styles: DocxStyles,
): ListPlace | undefined => {
  const { list, depth } = styles.of(style)
  const place = { list: own.list ?? list, depth: own.depth ?? depth ?? 0 }
  return place.list === undefined || place.list === '0' ? undefined : { list: place.list, depth: place.depth }
}
