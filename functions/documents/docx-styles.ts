import { depthFrom } from '#functions/documents/docx-depth.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

/** What a paragraph has from its style. `outline`: from 0 for a heading of the first level. */
export type DocxStyle = { name: string; outline?: number; list?: string; depth?: number }

export type DocxStyles = { of: (id: string) => DocxStyle }

/** A style may be based on another, and that on a third; one that comes back to itself ends here. */
const mostAncestors = 10

/** Styles of headings by name, in English, French and German. */
const headingLevel = (name: string): number | undefined => {
  const found = /^(?:heading|titre|title|berschrift|überschrift)\s*(\d)?$/i.exec(name)
  return found ? Number(found[1] ?? 1) - 1 : undefined
}

/**
 * The paragraph styles of a DOCX, with what each has from those that it is based on.
 * @param xml of the file's styles; empty where it has none: then the id is taken for the name
 */
export const docxStyles = (xml: string): DocxStyles => {
  const styles = new Map<string, DocxStyle & { basedOn?: string }>()
  let style: (DocxStyle & { basedOn?: string }) | undefined
  for (const token of xmlTokens(xml)) {
    if (token.type === 'close' && token.name === 'w:style') style = undefined
    if (token.type !== 'open') continue
    const value = attribute(token.attributes, 'w:val') ?? ''
    if (token.name === 'w:style') {
      style = { name: '' }
      styles.set(attribute(token.attributes, 'w:styleId') ?? '', style)
    } else if (style === undefined) continue
    else if (token.name === 'w:name') style.name = value
    else if (token.name === 'w:basedOn') style.basedOn = value
    else if (token.name === 'w:outlineLvl') style.outline = Number(value)
    else if (token.name === 'w:numId') style.list = value
    else if (token.name === 'w:ilvl') style.depth = depthFrom(value)
  }
  return {
    of: (id) => {
      const made: DocxStyle = { name: styles.get(id)?.name || id }
      let at: string | undefined = id
      for (let n = 0; n < mostAncestors && at !== undefined; n++) {
        const found = styles.get(at)
        const outline = found?.outline ?? headingLevel(found?.name ?? at)
        if (outline !== undefined) made.outline ??= outline
        if (found?.list !== undefined) made.list ??= found.list
        if (found?.depth !== undefined) made.depth ??= found.depth
        at = found?.basedOn
      }
      return made
    },
  }
}
