import { countryOf, tellingName } from '#local/law/case-countries.ts'
import { type Asked, askedSentence, type Reading } from '#local/law/case-refusal.ts'
import { keyOf } from '#local/law/case-spelling.ts'

/** The authorities that the law packs name, and the French and British ones, by the name that stands on their letters. */
const authorities: Readonly<Record<string, string>> = {
  ANPD: 'BR',
  ANPDP: 'DZ',
  ANSICE: 'TD',
  ARPTC: 'CD',
  ARTCI: 'CI',
  CAC: 'CN',
  CAI: 'CA',
  CDP: 'SN',
  CIL: 'BF',
  CNDP: 'MA',
  CNIL: 'FR',
  CPVP: 'CA',
  FDPIC: 'CH',
  HAPDP: 'NE',
  ICO: 'GB',
  'Information Commission': 'GB',
  INPDP: 'TN',
  IPDCP: 'TG',
  KVKK: 'TR',
  NCSA: 'RW',
  NDPC: 'NG',
  OAIC: 'AU',
  ODPC: 'KE',
  PCPD: 'HK',
  PFPDT: 'CH',
  PIPC: 'KR',
  Roskomnadzor: 'RU',
  SDAIA: 'SA',
}

const named = new Map(Object.entries(authorities).map(([name, code]) => [keyOf(name), code]))

/** Names that the authorities of several countries go by. */
const shared: readonly Asked[] = [
  { words: ['APDP'], choose: ['ML', 'BJ'] },
  { words: ['APD'], choose: ['MR', 'BE', 'AO'] },
  { words: ['CNPD'], choose: ['CV', 'LU', 'PT'] },
  { words: ['DPC', 'Data Protection Commission'], choose: ['GH', 'IE'] },
  { words: ['OPC'], choose: ['CA', 'NZ'] },
  { words: ['PDPC'], choose: ['SG', 'TH'] },
]
const questions = new Map(shared.flatMap((one) => one.words.map((word) => [keyOf(word), one] as const)))

/** Reads the country of an authority: the country, or the authority itself where no other goes by that name. */
export const countryOfAuthority = (word: string): Reading => {
  const question = questions.get(keyOf(word))
  if (question !== undefined) return askedSentence(word, question, tellingName)
  const code = named.get(keyOf(word))
  if (code !== undefined) return { value: code }
  const [, name = '', where = ''] = /^(.+?)\s*\(([^()]+)\)\s*$/.exec(word) ?? []
  const among = questions.get(keyOf(name))?.choose ?? [named.get(keyOf(name))]
  const country = countryOf(where)
  return 'value' in country && among.some((one) => one === country.value) ? country : countryOf(word)
}
