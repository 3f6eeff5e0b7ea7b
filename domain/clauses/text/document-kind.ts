import type { CompiledKind } from '#domain/clauses/rules/compiled-pack.ts'
import type { Matcher } from '#domain/clauses/rules/matcher.ts'
import { parsePhrase } from '#domain/clauses/rules/pattern.ts'

/** The title of a document stands among its first words. */
const titleWords = 40

/** An agreement may name itself after the parties, or below the title of the contract that it belongs to. */
const agreementTitleWords = 80

/** A kind named in the title counts as much as this many different turns of phrase in the text. */
const titleWeight = 5

/** With fewer than this many turns of phrase of processing agreements, a text that calls itself one is none. */
const leastForAgreement = 3

/** With this many it is one, or holds one, whatever else it is. */
const enoughForAgreement = 7

/** A paper of another kind says so in its title, and speaks so in the text. */
const leastForOthers = 2

/** Two parties, one of whom works for the other, and this many of the duties of Article 28 spoken of: an agreement, whatever its title. */
const enoughDuties = 7

/** As many are enough in a text that does not call itself something else, if the second reader clearly hears one of them too. */
const leastDuties = 4

/**
 * With so many of the duties clearly heard it is an agreement, whatever it calls itself: in none of our own papers of another kind are more than
 * two heard, and in each of our agreements at least five.
 */
const enoughHeard = 4

/** How one party works for the other: whose instructions, in which role. */
const relation = parsePhrase('{relation}')

export type KindScore = { kind: string; score: number; inTitle: boolean; phrases: number }

/** How much a text looks like each kind of document: by its title and by how many of the kind's turns of phrase occur in it. */
export const kindScores = (matcher: Matcher, kinds: readonly CompiledKind[]): KindScore[] =>
  kinds
    .map(({ kind, title, body }) => {
      const within = kind === 'processing-agreement' ? agreementTitleWords : titleWords
      const inTitle = title.some((phrase) => matcher.find(phrase).some(({ start }) => start < within))
      const phrases = body.filter((phrase) => matcher.find(phrase).length > 0).length
      return { kind, inTitle, phrases, score: (inTitle ? titleWeight : 0) + (10 * phrases) / Math.max(body.length, 1) }
    })
    .sort((a, b) => b.score - a.score)

/** What a text shows of how its parties stand to each other. */
export type Standing = {
  /** whether one party is said to work for the other with personal data */
  works: boolean
  /** whether both parties could be told apart, by whose instructions are followed and who is told */
  twoParties: boolean
  /** how many of the duties of Article 28 the text speaks of */
  duties: () => number
  /** how many of them the second reader hears clearly */
  heard: () => number
}

/** Whether a text says that one works for the other with personal data: the mark of every processing agreement, however it is called. */
export const speaksOfProcessing = (matcher: Matcher): boolean => matcher.find(relation).length > 0

/**
 * What the document is. A processing agreement may be an annex of other terms: it wins wherever enough of it is there. A text that calls itself
 * nothing is one where a party works for the other and several of the duties are spoken of.
 */
export const documentKind = (scores: readonly KindScore[], { works, twoParties, duties, heard }: Standing): string => {
  const agreement = scores.find(({ kind }) => kind === 'processing-agreement')
  const others = scores.filter(({ kind }) => kind !== 'processing-agreement')
  const another = others.find(({ inTitle, phrases }) => inTitle && phrases >= leastForOthers)
  if (agreement) {
    const enough = agreement.phrases >= (agreement.inTitle ? leastForAgreement : enoughForAgreement)
    if (enough && !(another?.kind === 'notice' && agreement.phrases < enoughForAgreement)) return agreement.kind
    if (twoParties && duties() >= enoughDuties) return agreement.kind
    const speaksSo = agreement.inTitle || (duties() >= leastDuties && heard() > 0)
    if (!another && speaksSo && (works || twoParties || duties() >= enoughDuties)) return agreement.kind
    if (heard() >= enoughHeard) return agreement.kind
  }
  const best = another ?? others[0]
  return best && best.score >= 3 ? best.kind : 'other'
}
