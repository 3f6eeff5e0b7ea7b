import { keyOf } from '#local/law/case-spelling.ts'

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf))

export const yesWords = keys(['yes', 'oui', 'true', 'vrai', 'y', 'o'])
export const noWords = keys(['no', 'non', 'false', 'faux', 'n'])

/** What people write for an empty list; `no` is not here, since it is Norway as well. */
export const noneWords = keys(['none', 'non', 'aucun', 'aucune', 'nothing', 'rien', 'nowhere', 'nulle part', 'n/a'])

const notKnown = keys([
  'unknown',
  'inconnu',
  'inconnue',
  'not known',
  'pas connu',
  'tbd',
  'tbc',
  'à préciser',
  'à confirmer',
])

/** What somebody writes who does not know. That a field is left out is something else, see `factsOf`. */
export const isUnknown = (value: unknown): boolean => {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return typeof only === 'string' && (only.trim() === '?' || notKnown.has(keyOf(only)))
}

/** A field that says nothing: nothing stands after its colon, a dash, or nothing within. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && /^[\s–—-]*$/.test(value)) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
