/** How many of these bytes are letters and signs of a French or English text, read as the given encoding. */
const oddities = (text: string): number =>
  text.match(/[^\p{L}\p{N}\s!-~«»“”‘’–—…•§°©®€£œŒàâäçéèêëîïôöùûüÿ]/giu)?.length ?? 0

/** The letters beyond ASCII of Mac OS Roman, from byte 128 on (Apple, ROMAN.TXT). */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const fromMacRoman = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (macRoman[byte - 128] ?? ''))).join('')

/** UTF-16 without its mark: every other byte of what is mostly Latin letters is 0. */
const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = [0, 1].map((from) => head.filter((byte, at) => at % 2 === from && byte === 0).length)
  const most = 0.4 * head.length
  return (zeros[1] ?? 0) > most ? 'utf-16le' : (zeros[0] ?? 0) > most ? 'utf-16be' : undefined
}

/**
 * The words of a text file: UTF-8, UTF-16 with its mark or without or, where none fits, Windows-1252 or Mac OS Roman, whichever makes letters of its
 * bytes: contracts typed in offices are still kept in them.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const wide = utf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const high = bytes.filter((byte) => byte > 127)
    const isMac = oddities(fromMacRoman(high)) < oddities(new TextDecoder('windows-1252').decode(high))
    return isMac ? fromMacRoman(bytes) : new TextDecoder('windows-1252').decode(bytes)
  }
}
