import type { Block } from '#domain/documents/text-document.ts'
import { definedNames, namesOfSubprocessors, type Slots, slotsOf } from './party-slots.ts'

/** The names that a contract gives its parties, as words in normal form. */
export type PartyNames = { processor: string[]; customer: string[]; subprocessor?: string[] }
type Side = 'processor' | 'customer'

const tooCommon = new Set(
  `the this each any all such no it that these if where when data personal services service dpa agreement party parties eu eea gdpr
   clause clauses section article annex schedule le la les ce cette ces il elle ils un une tout toute chaque rgpd name roles role obligations
   signatures signature audits processing transfers security annexe nom we us you our your nous vous subprocessor subprocessors
   soustraitants authority supervisory commission affiliate affiliates user users persons contract contrat law union state member
   they he she those`.split(/\s+/),
)

/** What such words mean is settled: a slip of the text does not turn a processor into a customer. */
const settled: readonly [RegExp, Side][] = [
  [/^(?:data )?processors?$|^soustraitante?$|^data importer$|^importateur$/, 'processor'],
  [
    /^(?:data )?controllers?$|^responsable\b|^customers?$|^clients?$|^cliente$|^data exporter$|^exportateur$/,
    'customer',
  ],
]

const settledSide = (name: string) => settled.find(([words]) => words.test(name))?.[1]

const usable = (name: string) => {
  const words = name.split(' ')
  if (/^party [ab12]$/.test(name)) return true
  return (
    words.length <= 4 &&
    words.every((word) => /^[\p{L}\p{N}]+$/u.test(word)) &&
    !words.some((word) => tooCommon.has(word))
  )
}

/** A name that stands fewer times than this where one party stands may be there by chance. */
const fewest = 2

/** How surely a name stands for one side: the share of its places on that side, with some doubt where there are few. */
const lean = ({ processor, customer }: Slots) => (processor - customer) / (processor + customer + 1)

/** Where a contract defines two names and one of them is known, the other party is the other one. */
const withTheOther = (found: Record<Side, string[]>, defined: ReadonlySet<string>): void => {
  const names = [...defined].filter(usable)
  for (const [known, other] of [
    ['customer', 'processor'],
    ['processor', 'customer'],
  ] as const) {
    const left = names.filter((name) => !found[known].includes(name))
    if (names.length === 2 && left.length === 1 && found[other].length === 0) found[other].push(...left)
  }
}

/** Words for someone who supplies, which may mean the processor, or those whom it engages. */
const suppliers = ['vendor', 'supplier', 'provider', 'fournisseur', 'prestataire']

/** Where the processor has another name, its "vendors" and "fournisseurs" are those whom it engages, unless a party is called so. */
const engaged = (text: string, processors: readonly string[], slots: ReadonlyMap<string, Slots>): string[] => {
  if (processors.every((name) => settledSide(name) !== undefined || suppliers.includes(name))) return []
  const isParty = (word: string) => {
    const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    return slots.has(word) || new RegExp(String.raw`[\p{Ll},’'] ["“«]?\s?${capital}\b`, 'u').test(text)
  }
  return suppliers.filter((word) => !isParty(word)).flatMap((word) => [word, `${word}s`])
}

/**
 * Who is who, by where each name stands: whose instructions are followed and who is told is the customer; who notifies, assists and deletes
 * is the processor. Words that the law itself settles keep their side.
 */
export const partyNames = (blocks: readonly Block[]): PartyNames => {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 200_000)
  const defined = definedNames(text)
  const found: Required<PartyNames> = { processor: [], customer: [], subprocessor: [] }
  const everyone = slotsOf(text)
  for (const [name, slots] of everyone) {
    if (!usable(name)) continue
    const total = slots.processor + slots.customer
    if (total < (defined.has(name) ? 1 : fewest)) continue
    const side = settledSide(name)
    if (side !== undefined) {
      found[side].push(name)
      continue
    }
    const leaning = lean(slots)
    const least = defined.has(name) ? 0.15 : total >= 3 ? 0.35 : 0.5
    if (leaning >= least) found.processor.push(name)
    else if (leaning <= -least) found.customer.push(name)
  }
  withTheOther(found, defined)
  const others = namesOfSubprocessors(text).filter((name) => usable(name) && settledSide(name) === undefined)
  found.subprocessor.push(...others, ...engaged(text, found.processor, everyone))
  return {
    processor: found.processor.filter((name) => !found.subprocessor.includes(name)),
    customer: found.customer.filter((name) => !found.subprocessor.includes(name)),
    subprocessor: found.subprocessor,
  }
}
