import { numberIn } from '#functions/documents/list-numbers.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

/** How a level of a list writes its numbers (OpenDocument 1.3, 16.34 and 19.500 on). `format`: 1, a, A, i, I; empty for none. */
type OdtLevel = { format: string; prefix: string; suffix: string; shown: number; start: number }

/** How deep a list may be (OpenDocument 1.3, 19.880.14): deeper ones are not numbered. */
const deepest = 10

/** Letters of a number with all that stands before and behind it. */
const longestMark = 80

const placeOf = (attributes: string): number => Number(attribute(attributes, 'text:level') ?? 1) || 1

const levelOf = (attributes: string): OdtLevel => ({
  format: attribute(attributes, 'style:num-format') ?? '',
  prefix: attribute(attributes, 'style:num-prefix') ?? '',
  suffix: attribute(attributes, 'style:num-suffix') ?? '',
  shown: Math.min(deepest, Number(attribute(attributes, 'text:display-levels') ?? 1) || 1),
  start: Number(attribute(attributes, 'text:start-value') ?? 1) || 1,
})

/** The numbered levels of each list style, and of the outline of headings under the name `outline`. */
const odtLists = (xml: string): Map<string, Map<number, OdtLevel>> => {
  const lists = new Map<string, Map<number, OdtLevel>>()
  let levels = new Map<number, OdtLevel>()
  for (const token of xmlTokens(xml)) {
    if (token.type !== 'open') continue
    if (token.name === 'text:list-style' || token.name === 'text:outline-style') {
      levels = new Map()
      const name = token.name === 'text:list-style' ? attribute(token.attributes, 'style:name') : 'outline'
      lists.set(name ?? '', levels)
    } else if (token.name === 'text:list-level-style-number' || token.name === 'text:outline-level-style')
      levels.set(placeOf(token.attributes), levelOf(token.attributes))
  }
  return lists
}

/** Counts the items of an ODT's lists. */
export type OdtCounter = {
  /** a list begins: anew, unless it says that it goes on */
  begin: (style: string, goesOn: boolean) => void
  /** what a list writes before its next item, at a depth from 1; empty where that is a bullet */
  next: (style: string, depth: number, start?: number) => string
}

/** @param xml of the styles and the content of the file, one after the other */
export const odtCounter = (xml: string): OdtCounter => {
  const lists = odtLists(xml)
  const counts = new Map<string, number[]>()
  return {
    begin: (style, goesOn) => {
      if (!goesOn) counts.delete(style)
    },
    next: (style, depth, start) => {
      const levels = lists.get(style)
      if (levels === undefined || depth > deepest) return ''
      const count = counts.get(style) ?? []
      counts.set(style, count)
      const level = levels.get(depth)
      const before = count[depth - 1]
      count[depth - 1] = start ?? (before === undefined ? (level?.start ?? 1) : before + 1)
      count.length = depth
      if (level === undefined || level.format === '') return ''
      const from = Math.max(1, depth - level.shown + 1)
      const numbers = Array.from({ length: depth - from + 1 }, (_, at) => from + at).flatMap((at) => {
        const own = levels.get(at)
        return own && own.format !== '' ? [numberIn(count[at - 1] ?? own.start, own.format)] : []
      })
      return `${level.prefix}${numbers.join('.')}${level.suffix}`.slice(0, longestMark)
    },
  }
}
