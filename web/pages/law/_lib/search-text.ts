/** A text without its case and accents, so that “senegal” finds “Sénégal”. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/** Whether every word that was typed occurs somewhere in the texts. */
export const matches = (texts: readonly string[], typed: string): boolean => {
  const all = plain(texts.join('\n'))
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word))
}
