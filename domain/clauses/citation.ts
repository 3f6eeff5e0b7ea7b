import type { Language } from '#domain/language.ts'

const french: readonly [RegExp, string][] = [
  [/^GDPR arts?\.? /, 'RGPD, art. '],
  [/^Decision \(EU\)/, 'Décision (UE)'],
  [/, last subparagraph$/, ', dernier alinéa'],
  [/annexes (\S+) to (\S+)$/, 'annexes $1 à $2'],
  [/^UK GDPR art\. /, 'UK GDPR, art. '],
  [/\bs\. (?=\d)/, 'art. '],
  [/\bss\. (?=\d)/, 'art. '],
  [/, Table (\d)$/, ', tableau $1'],
  [/, Part (\d)$/, ', partie $1'],
  [/, Parts (\d) to (\d)$/, ', parties $1 à $2'],
  [/^Law (\S+) \(RW\)/, 'Loi $1 (RW)'],
  [/^By analogy:/, 'Par analogie :'],
  [/^Playbook, /, 'Exigence de l’organisation, '],
]

/** The citation of a requirement as a lawyer of that language writes it. */
export const citationIn = (citation: string, language: Language): string =>
  language === 'en'
    ? citation.replace(/^Playbook, /, 'The organisation’s own, ')
    : french.reduce((text, [pattern, by]) => text.replace(pattern, by), citation)
