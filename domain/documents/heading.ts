const numbered =
  /^(?:(?:article|section|clause|annexe?|appendix|schedule|exhibit|part|partie|titre|chapitre|chapter|module)\s+[\divxlc]+(?:[.\d]*)|annexe?|appendix|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])(?:\s*[-–—:.]\s*|\s+|$)/i

/** Whether a line that is not marked as a heading reads like one: short, no full stop, numbered or in capitals. */
export const looksLikeHeading = (text: string): boolean => {
  if (text.length > 110 || text.length < 3 || /[.;,:?!]$/.test(text.replace(/^[\d.]+$/, ''))) return false
  const words = text.split(/\s+/)
  if (words.length > 14) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 3) return false
  if (letters.length >= 4 && letters === letters.toUpperCase()) return true
  const rest = text.replace(numbered, '')
  return rest !== text && (rest === '' || /^["“«]?\p{Lu}/u.test(rest)) && words.length <= 12
}

/** Whether a line begins like an item of a list: a bullet or a box to tick, "(a)", "1.2", "iii)". */
export const looksLikeItem = (text: string): boolean =>
  /^(?:[•●▪■□➢‣◦○·*☐☒☑✓✔\uf06c-\uf0fe–—-]\s|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s|\d{1,2}(?:\.\d{1,2}){0,3}\.?\s|[a-z]\.\s)/i.test(
    text,
  )
