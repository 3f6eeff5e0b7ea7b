import { wordsOf } from '#domain/clauses/passage.ts'
import type { Block } from '#domain/documents/text-document.ts'

/** The names that a contract gives its parties, as words in normal form. */
export type PartyNames = { processor: string[]; customer: string[] }

const roles = {
  processor: /\b(?:data )?(?:sub-?)?processor\b|\bservice provider\b|sous-traitant|\bprestataire\b|\bfournisseur\b/i,
  customer: /\b(?:data )?controller\b|responsables? d[eu]s? traitement|\bcustomer\b|\bclient\b/i,
}

const name = String.raw`\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s\p{Lu}[\p{L}\p{N}’'&.-]*){0,4}`
/** Djoliba Télécom (the “Controller”), Exemple SAS (ci-après le « Sous-traitant ») */
const inBrackets = new RegExp(String.raw`(${name})[^().:;]{0,80}?\(([^()]{3,140})\)`, 'gu')
/** “Acme” is the processor; la Bibliothèque agit en qualité de responsable de traitement */
const said = new RegExp(
  String.raw`["“«]?\s?(${name})\s?["”»]?\s+(?:is|are|acts?|shall act|est|agit|intervient)\b([^.;]{0,60})`,
  'gu',
)
const quoted = /["“«]\s?([^"”»]{2,40}?)\s?["”»]/g
const modal = new RegExp(String.raw`(${name})\s+(?:shall|will|agrees to|s[’']engage|doit|devra)\b`, 'gu')

const tooCommon = new Set(
  `the this each any all such no it that these if where data personal services service dpa agreement party parties eu eea gdpr
   clause clauses section article annex le la les ce cette ces il elle ils un une tout toute chaque rgpd name roles role obligations
   signatures signature audits processing transfers processor controller responsable soustraitant security annexe nom we us you our
   your nous vous customer client prestataire fournisseur article s`.split(/\s+/),
)

/** One who decides for itself is called controller too, without being the customer. */
const ofItsOwn = /\b(?:independent|separate|own|distinct|autonome|ind[eé]pendant|conjoint|joint)/i

const addName = (into: Set<string>, candidate: string) => {
  const words = wordsOf(candidate).map(({ word }) => word)
  if (words.length > 0 && words.length <= 4 && !words.some((word) => tooCommon.has(word))) into.add(words.join(' '))
}

/**
 * Who is who, by the contract's own definitions; where it defines nobody, the name that most often "shall" do something is taken for
 * the processor, since the vendor's own paper seldom says whom it serves.
 */
export const partyNames = (blocks: readonly Block[]): PartyNames => {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 200_000)
  const found = { processor: new Set<string>(), customer: new Set<string>() }
  const opening = text.slice(0, 8_000)
  for (const [, who = '', inside = ''] of opening.matchAll(inBrackets)) {
    const isProcessor = roles.processor.test(inside)
    const isCustomer = roles.customer.test(inside)
    if (isProcessor === isCustomer) continue
    const side = isProcessor ? found.processor : found.customer
    addName(side, who)
    for (const [, alias = ''] of inside.matchAll(quoted)) addName(side, alias)
  }
  for (const [, who = '', what = ''] of opening.matchAll(said)) {
    const isProcessor = roles.processor.test(what)
    const isCustomer = roles.customer.test(what)
    if (isProcessor !== isCustomer && !ofItsOwn.test(what)) addName(isProcessor ? found.processor : found.customer, who)
  }
  const counts = new Map<string, number>()
  for (const [, who = ''] of text.matchAll(modal)) {
    const last = who.split(/\s/).at(-1) ?? ''
    if (!roles.customer.test(last) && !roles.processor.test(last)) counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  const mostBound = [...counts.entries()].sort((a, b) => b[1] - a[1])[0]
  if (mostBound && mostBound[1] >= 3) {
    const spoken = wordsOf(mostBound[0])[0]?.word ?? ''
    const isCustomer = [...found.customer].some((known) => known.split(' ').includes(spoken))
    if (found.processor.size === 0 || !isCustomer) addName(found.processor, mostBound[0])
    if (found.processor.has(spoken)) found.customer.delete(spoken)
  }
  for (const shared of found.customer) found.processor.delete(shared)
  return { processor: [...found.processor], customer: [...found.customer] }
}
