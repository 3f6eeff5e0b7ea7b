const roman = (value: number): string => {
  const signs: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let left = Math.min(value, 399)
  let said = ''
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) said += sign
  return said
}

/** a, b, … z, aa, bb, … as Word counts. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)))

/**
 * A number as a list writes it.
 * @param format as WordprocessingML names it (ST_NumberFormat), or as OpenDocument and HTML do: a, A, i, I; any other is decimal
 */
export const numberIn = (value: number, format: string): string => {
  if (value < 1) return String(value)
  if (format === 'lowerLetter' || format === 'a') return letters(value)
  if (format === 'upperLetter' || format === 'A') return letters(value).toUpperCase()
  if (format === 'lowerRoman' || format === 'i') return roman(value)
  if (format === 'upperRoman' || format === 'I') return roman(value).toUpperCase()
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value)
}
