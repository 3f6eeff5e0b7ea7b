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

/** The text with the letters of such ligatures. */
export const withLigatures = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, (control) => ligatures[control] ?? control)
