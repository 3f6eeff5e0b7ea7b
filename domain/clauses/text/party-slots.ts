import { normalWord } from './passage.ts'

/** The rest of a word of a name. None is longer, and a row of letters and marks without an end is none. */
const letters = String.raw`[\p{L}\p{N}’'&.-]{0,60}`
/**
 * A name as contracts write it: capitalised words, which may be joined by small ones ("Donneur d’ordre", "Party A").
 */
const name = String.raw`\p{Lu}${letters}(?:\s(?:d[’']|de\s|du\s|des\s)?[\p{Lu}\p{N}]${letters}|\sd[’']\p{Ll}+){0,3}`
const article = String.raw`(?:(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es)\s|[Ll][’'])?`
/** Roles that contracts also write small, after an article: "l’acheteur", "the bank". */
const role =
  "acheteur|titulaire|attributaire|banque|op[ée]rateur|commune|association|[ée]tablissement|h[ôo]pital|clinique|[ée]cole|universit[ée]|minist[èe]re|mandant|mandataire|d[ée]l[ée]gataire|d[ée]l[ée]gant|donneur d[’']ordre|ma[îi]tre d[’']ouvrage|soci[ée]t[ée]|entreprise|cabinet|agence|adh[ée]rent|mutuelle|assureur|courtier|h[ée]bergeur|infog[ée]rant|[ée]diteur|int[ée]grateur|exploitant|mainteneur|collectivit[ée]|bank|hospital|school|university|ministry|council|company|contractor|consultant|operator|institution|insurer|broker|firm|clinic|purchaser|buyer|principal|agent|bureau"
const named = String.raw`(?:${article}(${name})|(?:[Tt]he|[Ll]e|[Ll]a) (${role})(?![\p{L}])|(?:[Ll][’']|(?<=[dDaA]u ))(${role})(?![\p{L}]))`

/** Where only the one for whom data is processed stands: whose instructions, whose consent, who is told. */
const customerSlots = [
  `(?:instructions?|directions?|consent|approval|authori[sz]ation|behalf|choice|election|request|discretion|option) (?:of|by|from) ${named}`,
  `(?:processor for|acting for|acts for|permit|allow|liable to|responsible to|answerable to|return to|back to) ${named}`,
  String.raw`${named}[’']s?\s(?:\p{Ll}+\s){0,3}(?:instructions?|directions?|consent|approval|authori[sz]ation|behalf|personal data|option|choice)`,
  String.raw`(?:notif\p{Ll}+|inform\p{Ll}*|tells?|alerts?|assists?|helps?|supports?|advises?|warns?) ${named}`,
  String.raw`(?:instructions?|accord|autorisation|consentement|demande|choix|compte|disposition|agr[ée]ment|acceptation|aval)\s(?:\p{Ll}+\s(?:et\s)?){0,3}?(?:du\s|de\s|des\s|d[’']une\s)${named}`,
  `(?:informe|avertit|alerte|pr[ée]vient|avise|assiste|aide|notifie [àa]|signale [àa]|rend compte [àa]|informer|avertir|alerter|pr[ée]venir|assister|aider|aupr[èe]s du|restitue (?:[àa]|au)|concours (?:[àa]|au)) ?${named}`,
]

/** Where only the one who processes stands: who notifies, assists, deletes, engages others. */
const duties =
  'process|notify|inform|alert|report|assist|help|support|delete|erase|destroy|return|engage|subcontract|implement|maintain|keep|ensure|procure|make available|permit|not (?:transfer|engage|disclose|process|subcontract)|adopt'
const processorSlots = [
  String.raw`${named} (?:shall|will|must|undertakes to|agrees to|is obliged to|commits to)(?:,[^,]{3,40},)? (?:\p{Ll}+ly )?(?:${duties})\b`,
  String.raw`${named} (?:processes|notifies|informs|alerts|reports|assists|helps|deletes|erases|returns|engages|implements|maintains|keeps|handles|stores|tells|forwards)\b`,
  `${named} (?:s[’']engage|s[’']oblige|s[’']interdit|est tenue?|met en (?:place|œuvre|oeuvre)|traite|notifie|informe|avertit|alerte|pr[ée]vient|signale|assiste|aide|prend|applique|n[’']agit|n[’']effectue|ne traite|restitue|efface|supprime|d[ée]truit|veille|garantit|tient|conserve|demeure|r[ée]pond|impose|fait appel|recourt|peut recourir|peut faire appel|suit|fournit)`,
]

const roles = {
  processor:
    '(?:processor|entrusted party|commissioned processor|sous-?traitante?|sous-traitants?|entit[ée] charg[ée]e)',
  customer: '(?:controller|entrusting party|responsable (?:du|de|des) traitements?|responsible body|data owner)',
}

/** One who decides for itself is called controller too, without being the customer. */
const ofItsOwn = /\b(?:independent|separate|own|distinct|autonome|ind[eé]pendant|conjoint|joint)/i

export type Slots = { processor: number; customer: number }

const spoken = (found: string) =>
  found
    .replace(/^(?:the|le|la|les)\s|^l[’']/i, '')
    .replace(/[’']s?$/u, '')
    .replace(/[.’'-]+$/u, '')
    .split(/[\s’'.&-]+/u)
    .filter((word) => word !== '')
    .map(normalWord)
    .join(' ')
    .replace(/^(sous|sub) (?=traitan|process|contract)/, '$1')

/** How often each capitalised name stands where only one of the two parties can stand. */
export const slotsOf = (text: string): Map<string, Slots> => {
  const counts = new Map<string, Slots>()
  const add = (found: string, side: keyof Slots, weight: number) => {
    const key = spoken(found)
    if (key === '') return
    const known = counts.get(key) ?? { processor: 0, customer: 0 }
    known[side] += weight
    counts.set(key, known)
  }
  const count = (patterns: readonly string[], side: keyof Slots) => {
    for (const pattern of patterns)
      for (const [, ...found] of text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})`, 'gu')))
        add(found.find((group) => group !== undefined && group !== '') ?? '', side, 1)
  }
  count(customerSlots, 'customer')
  count(processorSlots, 'processor')
  const being = String.raw`["“«]?\s?${named}\s?["”»]?,? (?:is|are|acts?|shall act|will act|est|agit|intervient|sera)(?![\p{L}])([^.;:]{0,60})`
  for (const [, ...groups] of text.slice(0, 12_000).matchAll(new RegExp(being, 'gu'))) {
    const who = groups.slice(0, -1).find((group) => group !== undefined && group !== '') ?? ''
    const what = groups.at(-1) ?? ''
    const said = (side: keyof Slots) => new RegExp(roles[side], 'iu').exec(what)?.index ?? Number.POSITIVE_INFINITY
    const [processor, customer] = [said('processor'), said('customer')]
    if (Math.min(processor, customer) === Number.POSITIVE_INFINITY || ofItsOwn.test(what)) continue
    add(who, processor < customer ? 'processor' : 'customer', 6)
  }
  return counts
}

const quoted = /["“«]\s?([^"”»]{2,40}?)\s?["”»]/gu
const bracket = /\(([^()]{3,140})\)/gu
const hereafter =
  /(?:hereinafter|hereafter|ci-apr[èe]s|d[ée]nomm[ée]e?s?|d[ée]sign[ée]e?s?)[^"“«]{0,60}["“«]\s?([^"”»]{2,40}?)\s?["”»]/giu

/** The names that the opening of a contract gives in brackets or after "hereinafter". */
export const definedNames = (text: string): Set<string> => {
  const opening = text.slice(0, 8_000)
  const names = new Set<string>()
  for (const [, inside = ''] of opening.matchAll(bracket))
    for (const [, alias = ''] of inside.matchAll(quoted)) names.add(spoken(alias))
  for (const [, alias = ''] of opening.matchAll(hereafter)) names.add(spoken(alias))
  return names
}

const third =
  'third part|sub-?contract|sub-?processor|another processor|other processor|other compan|engage[ds]? by|tiers|sous-traitants? ult|autres? sous-traitant|second rang|fait appel|recour'
const meaning = new RegExp(
  String.raw`["“«]\s?([^"”»]{2,40}?)\s?["”»]\s*(?:means?|refers? to|d[ée]signe(?:nt)?|:)\s?[^.;]{0,90}(?:${third})`,
  'giu',
)
const afterwards = new RegExp(
  String.raw`(?:${third})[^.;()]{0,80}\([^()"“«]{0,20}["“«]\s?([^"”»]{2,40}?)\s?["”»]\s?\)`,
  'giu',
)

/** The names that a contract gives those whom the processor engages. */
export const namesOfSubprocessors = (text: string): string[] => {
  const names = new Set<string>()
  for (const pattern of [meaning, afterwards])
    for (const [, alias = ''] of text.slice(0, 60_000).matchAll(pattern)) names.add(spoken(alias))
  return [...names]
}
