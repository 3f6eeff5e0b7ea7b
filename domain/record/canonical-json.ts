import { isObject } from '#domain/is-object.ts'

/** Contents that are no JSON have no canonical form: a number that is none, a text with half a character, a function. */
export class NoCanonicalFormError extends Error {
  constructor(what: string) {
    super(`${what} has no canonical JSON`)
    this.name = 'NoCanonicalFormError'
  }
}

/** Texts of values that never change, worked out when first asked for. */
const lastingTexts = new WeakMap<object, string | null>()

/** Says of a value that nobody will ever change it: it comes up in many contents, and its text is worked out only once. */
export const lasting = <T extends object>(value: T): T => {
  if (!lastingTexts.has(value)) lastingTexts.set(value, null)
  return value
}

/** Keys, codes and paths come up again and again: the texts of so many short ones are kept. */
const kept = { texts: new Map<string, string>(), most: 2000, length: 32 }

const quoted = (text: string): string => {
  if (!text.isWellFormed()) throw new NoCanonicalFormError('half a surrogate pair')
  return JSON.stringify(text)
}

const ofText = (text: string): string => {
  if (text.length > kept.length) return quoted(text)
  const known = kept.texts.get(text)
  if (known !== undefined) return known
  const made = quoted(text)
  if (kept.texts.size < kept.most) kept.texts.set(text, made)
  return made
}

const ofPrimitive = (value: unknown): string => {
  if (typeof value === 'string') return ofText(value)
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  throw new NoCanonicalFormError(typeof value === 'number' ? String(value) : typeof value)
}

/** The keys by UTF-16 code units; most objects have few and in order already. */
const keysInOrder = (value: object): string[] => {
  const keys = Object.keys(value)
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key) ? keys : keys.sort()
}

const ofObject = (value: Readonly<Record<string, unknown>>): string => {
  let members = ''
  for (const key of keysInOrder(value)) {
    const member = value[key]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${ofText(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/**
 * The canonical JSON of a value (RFC 8785): the same content gives the same text, whatever the order of the keys. As in
 * JSON itself, a member that is undefined is not there. Throws a `NoCanonicalFormError` for what JSON cannot say.
 */
export const canonicalJson = (value: unknown): string => {
  if (!isObject(value)) return ofPrimitive(value)
  const known = lastingTexts.get(value)
  if (typeof known === 'string') return known
  const text = Array.isArray(value) ? `[${value.map((item) => canonicalJson(item)).join(',')}]` : ofObject(value)
  if (known === null) lastingTexts.set(value, text)
  return text
}
