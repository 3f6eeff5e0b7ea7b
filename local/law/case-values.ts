import * as z from 'zod'
import {
  actsFor,
  certifiedScopes,
  dataCategories,
  dataSubjects,
  evidence,
  purposes,
  recipientRoles,
  securityMeasures,
} from '#domain/facts/catalogues.ts'
import { countryOfAuthority } from '#local/law/case-authorities.ts'
import { type ToolWord, toolOf } from '#local/law/case-clauses.ts'
import { countryOf } from '#local/law/case-countries.ts'
import { dataWords, subjectWords } from '#local/law/case-data-words.ts'
import { reader } from '#local/law/case-dictionary.ts'
import { isUnknown, noneWords, noWords, yesWords } from '#local/law/case-plain-words.ts'
import { purposeWords } from '#local/law/case-purpose-words.ts'
import { type Reading, sentence } from '#local/law/case-refusal.ts'
import { actsForWords, roleWords } from '#local/law/case-role-words.ts'
import { evidenceWords, measureWords, scopeWords } from '#local/law/case-safeguard-words.ts'
import { keyOf } from '#local/law/case-spelling.ts'

type Word = (word: string) => Reading

const oneValue = {
  fr: 'est une liste là où il faut une seule valeur : en garder une, et écrire un fichier par cas',
  en: 'is a list where one value is wanted: keep one, and write a file for each case',
}
const oneCountry = {
  fr: 'est une liste là où il faut un seul pays : un fichier dit un exportateur et un destinataire, les autres pays atteints sont sous places',
  en: 'is a list where one country is wanted: a file says one exporter and one recipient, other countries reached go under places',
}
const aWord = { fr: 'n’est ni un mot ni un code', en: 'is neither a word nor a code' }

/** A field with one value. */
const one =
  (read: Word, ofList = oneValue) =>
  (value: unknown): Reading => {
    if (Array.isArray(value)) return sentence(value, ofList)
    return typeof value === 'string' ? read(value) : sentence(value, aWord)
  }

const halfUnknown = {
  fr: 'est à côté de valeurs connues : l’écrire seul si le reste n’est pas connu, ou l’ôter',
  en: 'stands beside known values: write it alone where the rest is not known, or take it away',
}

const itemsOf = (text: string, read: Word): readonly unknown[] =>
  'value' in read(text) || !/[,;]/.test(text) ? [text] : text.split(/[,;]/).map((part) => part.trim())

/** A field with several values: a list, or one of them alone, or several between commas; `none` is the empty list. */
const several =
  (read: Word) =>
  (value: unknown): Reading => {
    if (typeof value === 'string' && noneWords.has(keyOf(value))) return { value: [] }
    const items = typeof value === 'string' ? itemsOf(value, read) : value
    if (!Array.isArray(items))
      return sentence(value, { fr: 'n’est pas une liste telle que [a, b]', en: 'is no list such as [a, b]' })
    const readings = items.map((item: unknown) => {
      if (isUnknown(item)) return sentence(item, halfUnknown)
      return typeof item === 'string' ? read(item) : sentence(item, aWord)
    })
    const refused = readings.find((reading) => 'says' in reading)
    return (
      refused ?? { value: [...new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))] }
    )
  }

/** `no` is Norway’s code and a no: among the countries of a list it is asked about, unless it stands in capitals. */
const inAList =
  (read: Word): Word =>
  (word) =>
    word.trim() !== 'NO' && keyOf(word) === 'no'
      ? sentence(word, {
          fr: 'peut être la Norvège ou aucun pays : écrire Norway ou none',
          en: 'may be Norway or no country: write Norway or none',
        })
      : read(word)

const yesOrNo = (value: unknown): Reading => {
  const key = typeof value === 'string' ? keyOf(value) : value
  if (key === true || (typeof key === 'string' && yesWords.has(key))) return { value: true }
  if (key === false || (typeof key === 'string' && noWords.has(key))) return { value: false }
  return sentence(value, {
    fr: 'n’est ni oui ni non : écrire true ou false',
    en: 'is neither yes nor no: write true or false',
  })
}

/** A contract is an identifier in the register; whoever only knows that there is one says `true`. */
export const someContract = '00000000-0000-4000-8000-000000000000'

const identifier = z.uuid()
const contractOf = (value: unknown): Reading => {
  if (value === null || (typeof value === 'string' && noneWords.has(keyOf(value)))) return { value: null }
  const known = yesOrNo(typeof value === 'string' && ['signed', 'signe'].includes(keyOf(value)) ? true : value)
  if ('value' in known) return { value: known.value === true ? someContract : null }
  return identifier.safeParse(value).success
    ? { value }
    : sentence(value, {
        fr: 'n’est ni un identifiant, ni true (il y en a un), ni false (il n’y en a pas)',
        en: 'is neither an identifier nor true (there is one) or false (there is none)',
      })
}

const day = z.iso.date()
const dayOf = (value: unknown): Reading =>
  day.safeParse(value).success
    ? { value }
    : sentence(value, { fr: 'n’est pas un jour tel que 2024-03-01', en: 'is not a day such as 2024-03-01' })

const noTool: ToolWord = { code: 'none', open: false }

const country = one(countryOf, oneCountry)
const lands = several(inAList(countryOf))

/** How the value of each field is read; a field that is not here is taken as it stands. */
export const readers: Readonly<Record<string, (value: unknown) => Reading>> = {
  'exporter.country': country,
  'recipient.country': country,
  'recipient.role': one(reader(recipientRoles, roleWords)),
  'recipient.actsFor': one(reader(actsFor, actsForWords)),
  'recipient.selfCertified': yesOrNo,
  'recipient.certifiedFor': several(reader(certifiedScopes, scopeWords)),
  'places.hosting': lands,
  'places.backup': lands,
  'places.remoteAccess': lands,
  'places.support': lands,
  authorisedBy: several(inAList(countryOfAuthority)),
  purposes: several(reader(purposes, purposeWords)),
  dataCategories: several(reader(dataCategories, dataWords)),
  dataSubjects: several(reader(dataSubjects, subjectWords)),
  securityMeasures: several(reader(securityMeasures, measureWords)),
  evidence: several(reader(evidence, evidenceWords)),
  occasional: yesOrNo,
  contract: contractOf,
  tool: (value) => (value === null || value === false ? { value: noTool } : one(toolOf)(value)),
  toolSignedOn: dayOf,
  startsOn: dayOf,
  asOf: dayOf,
}
