import type { Bilingual } from '#domain/words/language.ts'
import { askedFields, forPeople, innerFields, topFields } from '#local/law/case-field-words.ts'
import { nearest } from '#local/law/case-nearest.ts'
import { isEmpty, isUnknown } from '#local/law/case-plain-words.ts'
import { either, type Refusal, sentence } from '#local/law/case-refusal.ts'
import { keyOf } from '#local/law/case-spelling.ts'

type Fields = Readonly<Record<string, unknown>>
type Party = keyof typeof innerFields

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One thing that a file says: where it belongs, under which name it stood there, and what it says. */
export type Said = { path: string; as: string; value: unknown }

/** Fields in which an explicit null says something: that there is none. */
const saysNone = new Set(['tool', 'contract'])

const pathsOf = (party: Party): (readonly [string, string])[] =>
  Object.entries(innerFields[party]).flatMap(([name, words]) =>
    [name, ...words].map((word) => [keyOf(word), `${party}.${name}`] as const),
  )
const inner: Readonly<Record<Party, ReadonlyMap<string, string>>> = {
  exporter: new Map(pathsOf('exporter')),
  recipient: new Map(pathsOf('recipient')),
  places: new Map(pathsOf('places')),
}
const standAlone = ([key, path]: readonly [string, string]): boolean =>
  !/\.(name|country)$/.test(path) && key !== keyOf('access')
const top: ReadonlyMap<string, string> = new Map([
  ...[...pathsOf('recipient'), ...pathsOf('places')].filter(standAlone),
  ...(['exporter', 'recipient', 'places'] as const).flatMap((party) =>
    Object.keys(innerFields[party]).map((name) => [keyOf(`${party}${name}`), `${party}.${name}`] as const),
  ),
  ...Object.entries(topFields).flatMap(([path, words]) => [path, ...words].map((word) => [keyOf(word), path] as const)),
])
const questions = new Map(askedFields.flatMap(({ words, says }) => words.map((word) => [keyOf(word), says] as const)))
const ignored = new Set(forPeople.map(keyOf))

const isParty = (path: string): path is Party => Object.hasOwn(innerFields, path)

/** A field of a name that is not known where it stands: the nearest ones, or where it belongs. */
const unknownField = (path: string, name: string, here: ReadonlyMap<string, string>): Refusal => {
  const key = keyOf(name)
  const says = questions.get(key)
  if (says !== undefined) return { path, says }
  const elsewhere = top.get(key)
  const near = elsewhere === undefined ? nearest(key, here) : [elsewhere]
  const asked = (fr: string, en: string) =>
    near.length === 0
      ? { fr: '', en: '' }
      : { fr: ` ; ${fr} ${either(near, 'fr')} ?`, en: `; ${en} ${either(near, 'en')}?` }
  const { fr, en } = asked('vouliez-vous dire', 'did you mean')
  return { path, says: { fr: `il n’y a pas de champ de ce nom${fr}`, en: `there is no field of that name${en}` } }
}

const notAParty: Readonly<Record<Party, Bilingual>> = {
  exporter: {
    fr: 'n’est pas un exportateur : un fichier en dit un, par exemple ML ou { country: ML } ; écrire un fichier pour chacun',
    en: 'is not one exporter: a file says one, such as ML or { country: ML }; write a file for each',
  },
  recipient: {
    fr: 'n’est pas un destinataire : un fichier en dit un, par exemple FR ou { country: FR } ; les autres pays atteints vont sous places, un autre destinataire dans son propre fichier',
    en: 'is not one recipient: a file says one, such as FR or { country: FR }; other countries reached go under places, another recipient into a file of its own',
  },
  places: {
    fr: 'n’est pas une liste de pays telle que [ML, FR], ni des champs tels que { hosting: [ML] }',
    en: 'is no list of countries such as [ML, FR], nor fields such as { hosting: [ML] }',
  },
}

/** What stands under `exporter`, `recipient` or `places`: a country, countries, or a map of fields. */
const within = (party: Party, as: string, value: unknown): (Said | Refusal)[] => {
  if (isUnknown(value)) return [{ path: party, as, value }]
  if (party === 'places' && (typeof value === 'string' || Array.isArray(value)))
    return [{ path: 'places.hosting', as, value }]
  if (party !== 'places' && typeof value === 'string') return [{ path: `${party}.country`, as, value }]
  if (!isFields(value)) return [{ path: as, ...sentence(value, notAParty[party]) }]
  return Object.entries(value).flatMap(([name, content]): (Said | Refusal)[] => {
    const path = inner[party].get(keyOf(name))
    const at = `${as}.${name}`
    if (path === undefined) return ignored.has(keyOf(name)) ? [] : [unknownField(at, name, inner[party])]
    return isEmpty(content) || content === null ? [] : [{ path, as: at, value: content }]
  })
}

/** Everything a file says, each thing at its own place; what is left empty is left out, and what has no place is refused. */
export const saidBy = (file: readonly (readonly [string, unknown])[]): { said: Said[]; refused: Refusal[] } => {
  const all = file.flatMap(([name, value]): (Said | Refusal)[] => {
    const path = top.get(keyOf(name))
    if (path === undefined) return ignored.has(keyOf(name)) ? [] : [unknownField(name, name, top)]
    if (isEmpty(value) || (value === null && !saysNone.has(path))) return []
    return isParty(path) ? within(path, name, value) : [{ path, as: name, value }]
  })
  return {
    said: all.flatMap((one) => ('as' in one ? [one] : [])),
    refused: all.flatMap((one) => ('says' in one ? [one] : [])),
  }
}
