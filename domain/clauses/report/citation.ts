import type { Language } from '#domain/words/language.ts'

type Rewriting = readonly (readonly [RegExp, string])[]

/** Of several laws one after the other, each with its country: commas as in the others. */
const several: Rewriting = [
  [/\b(BJ|MA|SN) (?=[CLl])/g, '$1, '],
  [/(?<![,.]|GDPR) art\. /g, ', art. '],
]

const french: Rewriting = [
  ...several,
  [/^GDPR arts?\.? /, 'RGPD, art. '],
  [/^UK GDPR art\. /, 'RGPD britannique (UK GDPR), art. '],
  [/^Decision \(EU\)/, 'Décision (UE)'],
  [/, last subparagraph$/, ', dernier alinéa'],
  [/annexes (\S+) to (\S+)$/, 'annexes $1 à $2'],
  [/\bss?\. (?=\d)/g, 'art. '],
  [/, Table (\d)$/, ', tableau $1'],
  [/, Part (\d)$/, ', partie $1'],
  [/, Parts (\d) to (\d)$/, ', parties $1 à $2'],
  [/^Law (?=\S+ \(RW\))/, 'Loi '],
  [/\b([Ll])oi (?=\d)/g, '$1oi n° '],
  [/^Glossaire APDP/, 'Glossaire de l’APDP'],
  [/^Constitution (?=\d)/, 'Constitution de '],
  [/^By analogy:/, 'Par analogie :'],
  [/^Playbook, /, 'Exigence de l’organisation, '],
  [/; /g, '\u00a0; '],
]

const english: Rewriting = [
  ...several,
  [/^Playbook, /, 'The organisation’s own, '],
  [/^Law (?=\S+ \(RW\))/, 'Law No. '],
  [/\b[Ll]oi (?=\d)/g, 'Law No. '],
  [/Code du numérique/g, 'Digital Code'],
  [/^Glossaire APDP/, 'APDP glossary'],
  [/^Constitution (\d+)/, 'Constitution of $1'],
]

/** The citation of a requirement as a lawyer of that language writes it; laws by the names that the law packs have for them. */
export const citationIn = (citation: string, language: Language): string =>
  (language === 'fr' ? french : english).reduce((text, [pattern, by]) => text.replace(pattern, by), citation)
