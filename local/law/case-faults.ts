import type { z } from 'zod'
import { valueAt } from '#domain/value-at.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { cited, either, type Refusal } from '#local/law/case-refusal.ts'

/** What the schema of a transfer refuses once the words are read: by the code of the fault, after what was written. */
const said: Readonly<Record<string, Bilingual>> = {
  'listed-twice': { fr: 'nomme deux fois la même chose', en: 'names something twice' },
  'choose-at-least-one': {
    fr: 'est vide : l’ôter si ce n’est pas connu',
    en: 'is empty: leave it out where it is not known',
  },
  'too-many': { fr: 'en nomme trop', en: 'names too many' },
  'too-long': { fr: 'est trop long', en: 'is too long' },
  'one-line-only': { fr: 'doit tenir sur une ligne', en: 'has to stand on one line' },
  'invalid-characters': { fr: 'contient des caractères invisibles', en: 'contains invisible characters' },
  markup: { fr: 'contient des balises', en: 'contains markup' },
  formula: { fr: 'commence comme une formule de tableur', en: 'begins like a spreadsheet formula' },
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { fr: 'n’est pas un texte : le mettre entre guillemets', en: 'is no text: put it in quotes' },
  array: { fr: 'n’est pas une liste telle que [a, b]', en: 'is no list such as [a, b]' },
}

const predicate = (issue: z.core.$ZodIssue): Bilingual => {
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    return {
      fr: `n’est pas connu ici ; écrire ${either(known, 'fr')}`,
      en: `is not known here; write ${either(known, 'en')}`,
    }
  }
  const type = issue.code === 'invalid_type' ? types[issue.expected] : undefined
  return said[issue.message] ?? type ?? { fr: 'ne convient pas ici', en: 'does not fit here' }
}

/** What is wrong with a case file at one place, as a sentence for whoever wrote it. */
export const faultOf = (issue: z.core.$ZodIssue, value: unknown): Refusal => {
  const { fr, en } = cited(valueAt(value, issue.path))
  const what = predicate(issue)
  return { path: issue.path.join('.'), says: { fr: `${fr} ${what.fr}`, en: `${en} ${what.en}` } }
}
