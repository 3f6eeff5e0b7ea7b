import type { Bilingual, Language } from '#domain/words/language.ts'

/** A code's label from its catalogue; the code itself where a newer server uses one that this page does not know. */
export const labelOf = (catalogue: Readonly<Record<string, Bilingual>>, code: string, language: Language): string =>
  catalogue[code]?.[language] ?? code

/** A label as it stands within a sentence: its capital goes, an abbreviation's stays. */
export const withinASentence = (label: string, language: Language): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase(language) + label.slice(1)

/** The codes of a catalogue, in its order. */
export const codesOfCatalogue = <C extends string>(catalogue: Readonly<Record<C, Bilingual>>): C[] =>
  Object.keys(catalogue).filter((code): code is C => code in catalogue)
