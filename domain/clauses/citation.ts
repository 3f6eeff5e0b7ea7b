import type { Language } from '#domain/language.ts'

const french: readonly [RegExp, string][] = [
  [/^GDPR arts?\.? /, 'RGPD, art. '],
  [/^Decision \(EU\)/, 'Décision (UE)'],
  [/, last subparagraph$/, ', dernier alinéa'],
  [/annexes (\S+) to (\S+)$/, 'annexes $1 à $2'],
]

/** The citation of a requirement as a lawyer of that language writes it. */
export const citationIn = (citation: string, language: Language): string =>
  language === 'en' ? citation : french.reduce((text, [pattern, by]) => text.replace(pattern, by), citation)
