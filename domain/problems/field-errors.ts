import type { z } from 'zod'
import { dayInWords } from '#domain/words/days-in-words.ts'
import type { Bilingual, Language } from '#domain/words/language.ts'
import type { FieldError } from './problems.ts'

/** Every sentence that stands at a field, by code: what is wrong and what to do. `{name}` is filled with the error's values. */
export const fieldSentences: Readonly<Record<string, Bilingual>> = {
  'missing-field': { fr: 'Ce champ manque.', en: 'This field is missing.' },
  required: { fr: 'Répondez à cette question.', en: 'Answer this question.' },
  'unknown-field': { fr: 'Ce champ n’existe pas : retirez-le.', en: 'There is no such field: remove it.' },
  'wrong-type': {
    fr: 'Cette valeur n’est pas du type attendu ({expected}).',
    en: 'This value is not of the expected type ({expected}).',
  },
  'not-in-list': {
    fr: 'Choisissez une des valeurs proposées : {allowed}.',
    en: 'Choose one of the values offered: {allowed}.',
  },
  'not-accepted': { fr: 'Cette valeur ne convient pas.', en: 'This value is not accepted.' },
  'too-long': {
    fr: 'Raccourcissez ce texte : {maximum} caractères au plus.',
    en: 'Shorten this text: {maximum} characters at most.',
  },
  'too-short': {
    fr: 'Dites-en plus : {minimum} caractères au moins.',
    en: 'Say more: {minimum} characters at least.',
  },
  'too-small': { fr: 'Cette valeur doit valoir au moins {minimum}.', en: 'This value must be at least {minimum}.' },
  'too-big': { fr: 'Cette valeur doit valoir au plus {maximum}.', en: 'This value must be at most {maximum}.' },
  'too-many': {
    fr: 'Il y a trop de valeurs : {maximum} au plus.',
    en: 'There are too many values: {maximum} at most.',
  },
  'choose-at-least-one': { fr: 'Choisissez au moins une réponse.', en: 'Choose at least one answer.' },
  'listed-twice': {
    fr: 'Une valeur figure deux fois : gardez-la une fois.',
    en: 'A value stands twice: keep it once.',
  },
  'one-line-only': { fr: 'Écrivez sur une seule ligne.', en: 'Write on one line only.' },
  'invisible-characters': {
    fr: 'Ce texte contient des caractères invisibles (de contrôle ou de sens d’écriture) : retapez-le.',
    en: 'This text holds invisible characters (control or writing direction): type it again.',
  },
  markup: { fr: 'Retirez les balises : du texte simple seulement.', en: 'Remove the tags: plain text only.' },
  formula: {
    fr: 'Un nom ne commence pas par =, +, - ou @ : un tableur y verrait une formule.',
    en: 'A name does not begin with =, +, - or @: a spreadsheet would take it for a formula.',
  },
  'unknown-country': {
    fr: 'Ce pays n’existe pas : prenez un code ISO à deux lettres, comme ML ou FR.',
    en: 'There is no such country: take a two-letter ISO code, such as ML or FR.',
  },
  'role-and-purpose-disagree': {
    fr: 'Un sous-traitant agit pour vous ; un partenaire ou une autorité, pour lui-même. Corrigez l’un des deux.',
    en: 'A processor acts for you; a partner or an authority for itself. Correct one of the two.',
  },
  'not-a-date': { fr: 'Écrivez une date qui existe : AAAA-MM-JJ.', en: 'Write a date that exists: YYYY-MM-DD.' },
  'not-an-id': { fr: 'Cet identifiant n’en est pas un.', en: 'This is not an identifier.' },
  'in-the-past': {
    fr: 'Cette date est passée : prenez le {today} ou plus tard.',
    en: 'This date is past: take {today} or later.',
  },
  'in-the-future': {
    fr: 'Cette date est à venir : prenez le {today} ou plus tôt.',
    en: 'This date is yet to come: take {today} or earlier.',
  },
  'before-its-start': {
    fr: 'La fin précède le début ({grantedOn}) : corrigez l’une des deux dates.',
    en: 'The end is before the start ({grantedOn}): correct one of the two dates.',
  },
  'not-outstanding': {
    fr: 'Aucune autorisation n’est attendue sous ce régime ; attendue(s) : {regimes}.',
    en: 'No authorisation is awaited under this regime; awaited: {regimes}.',
  },
  'empty-file': { fr: 'Ce fichier est vide : choisissez-en un autre.', en: 'This file is empty: choose another one.' },
  'file-too-large': {
    fr: 'Ce fichier dépasse 25 Mo : réduisez-le ou scindez-le.',
    en: 'This file is above 25 MB: shrink or split it.',
  },
  'unsupported-file-type': {
    fr: 'Ce type de fichier n’est pas lu : envoyez un PDF, DOCX, ODT, TXT, HTML ou Markdown.',
    en: 'This file type is not read: send a PDF, DOCX, ODT, TXT, HTML or Markdown file.',
  },
  'content-does-not-match-name': {
    fr: 'Le contenu du fichier n’est pas ce que dit son nom : renommez-le ou renvoyez le bon fichier.',
    en: 'The content of the file is not what its name says: rename it or send the right file.',
  },
  'not-arrived': {
    fr: 'Le fichier n’est pas arrivé : téléversez-le, puis confirmez.',
    en: 'The file has not arrived: upload it, then confirm.',
  },
  'size-differs': {
    fr: 'Le fichier arrivé n’a pas la taille annoncée : téléversez-le de nouveau.',
    en: 'The file that arrived is not of the announced size: upload it again.',
  },
  'unknown-document': {
    fr: 'Ce document est inconnu : téléversez-le d’abord.',
    en: 'This document is unknown: upload it first.',
  },
  'unknown-requirement': {
    fr: 'Le rapport du contrat ne connaît pas cette exigence : choisissez-en une de sa liste.',
    en: 'The report on the contract does not know this requirement: choose one of its list.',
  },
  'already-the-verdict': {
    fr: 'C’est déjà la réponse retenue : choisissez-en une autre.',
    en: 'This is the answer that stands already: choose another one.',
  },
  'not-in-the-law': {
    fr: 'Rien de ce nom ne figure dans les corpus de droit : choisissez dans les pages du droit.',
    en: 'Nothing of this name is in the law packs: choose it from the law pages.',
  },
  'nothing-supposed': {
    fr: 'Dites ce qui serait différent : un changement du droit, d’autres faits, ou les deux.',
    en: 'Say what would be different: a change of law, other facts, or both.',
  },
  'not-a-cursor': { fr: 'Reprenez la liste depuis le début.', en: 'Start again at the beginning of the list.' },
}

/** Names of types as a person says them; what zod expects is said in its own words. */
const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { fr: 'texte', en: 'text' },
  number: { fr: 'nombre', en: 'number' },
  int: { fr: 'nombre entier', en: 'whole number' },
  boolean: { fr: 'oui ou non', en: 'yes or no' },
  array: { fr: 'liste', en: 'list' },
  object: { fr: 'objet', en: 'object' },
}

const isDay = /^\d{4}-\d{2}-\d{2}$/

/** The sentence of a field error in a language, its values filled in; a day is said as a person says it. */
export const fieldSentence = ({ code, values = {} }: FieldError, language: Language): string => {
  const sentence = (fieldSentences[code] ?? fieldSentences['not-accepted'])?.[language] ?? code
  const said = (name: string) => {
    const value = String(values[name] ?? '…')
    if (isDay.test(value)) return dayInWords(value, language)
    return name === 'expected' ? (typeNames[value]?.[language] ?? value) : value
  }
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => said(name))
}

const escaped = (key: PropertyKey) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')
const pointer = (path: readonly PropertyKey[]) => path.map((key) => `/${escaped(key)}`).join('')

type Issue = z.core.$ZodIssue
type Said = Omit<FieldError, 'pointer'>

/** The limit that a length or a number went past, for the sentence to name. */
const limitOf = (issue: Issue): Pick<Said, 'values'> => {
  if (issue.code === 'too_big') return { values: { maximum: Number(issue.maximum) } }
  return issue.code === 'too_small' ? { values: { minimum: Number(issue.minimum) } } : {}
}

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig): Said => {
  const code = origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'too-big'
  return { code, values: { maximum: Number(maximum) } }
}

const tooSmall = ({ origin, minimum }: z.core.$ZodIssueTooSmall): Said => {
  if (origin === 'string') return { code: 'required' }
  if (origin === 'array') return { code: 'choose-at-least-one' }
  return { code: 'too-small', values: { minimum: Number(minimum) } }
}

const formats: Readonly<Record<string, string>> = { date: 'not-a-date', uuid: 'not-an-id' }

/** An object whose kind is told by one of its fields: that field is what is missing or not in the list. */
const noSuchKind = ({ input, discriminator, ...issue }: z.core.$ZodIssueInvalidUnion): Said => {
  if (discriminator === undefined || typeof input !== 'object' || input === null) return { code: 'not-accepted' }
  if (!Object.hasOwn(input, discriminator)) return { code: 'missing-field' }
  const options = 'options' in issue ? (issue.options ?? []) : []
  return { code: 'not-in-list', values: { allowed: options.map(String).join(', ') } }
}

const said = (issue: Issue): Said => {
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined)
    return { code: 'missing-field' }
  if (fieldSentences[issue.message]) return { code: issue.message, ...limitOf(issue) }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', values: { expected: issue.expected } }
    case 'invalid_value':
      return { code: 'not-in-list', values: { allowed: issue.values.map(String).join(', ') } }
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_format':
      return { code: formats[issue.format] ?? 'not-accepted' }
    case 'invalid_union':
      return noSuchKind(issue)
    default:
      return { code: 'not-accepted' }
  }
}

/** What zod found, as errors at fields. An unknown key is named itself, not the object that holds it. Parse with `reportInput: true`. */
export const fieldErrors = (issues: readonly Issue[]): FieldError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), code: 'unknown-field' }))
      : [{ pointer: pointer(issue.path), ...said(issue) }],
  )
