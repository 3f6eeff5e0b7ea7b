/**
 * Ligatures that stand where no character does: fonts of TeX keep them among the control characters (encodings OT1 and T1), and do not always say
 * which letters they are.
 */
const ligatures: Readonly<Record<string, string>> = {
  '\v': 'ff',
  '\f': 'fi',
  '\r': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
}

/** Latin letters whose two bytes are exchanged: Ghostscript up to 10.00 writes so which letters a ligature is. */
const exchanged = /[\u4100\u4600\u4900\u4a00\u4c00\u5400\u6600\u6900\u6a00\u6c00\u7300\u7400]/g

/** The text with the letters of such ligatures. */
export const withLigatures = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]/gu, (control) => ligatures[control] ?? control)
    .replace(exchanged, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8))
