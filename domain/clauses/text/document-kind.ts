import type { CompiledKind } from '#domain/clauses/rules/compiled-pack.ts'
import type { Matcher } from '#domain/clauses/rules/matcher.ts'
import { parsePhrase } from '#domain/clauses/rules/pattern.ts'

/** The kind that is expected to hold the clauses. */
export const processingAgreement = 'processing-agreement'

/** The title of a document stands among its first words. */
const titleWords = 40

/** An agreement may name itself after the parties, or below the title of the contract that it belongs to. */
const agreementTitleWords = 80

/** A kind named in the title counts as much as this many different turns of phrase in the text. */
const titleWeight = 5

/** A paper of another kind says so in its title, and speaks so in the text. */
const leastForOthers = 2

/** With a lower score than this, a text is of no kind that we can name. */
const leastScore = 3

/** How one party works for the other: whose instructions, in which role. */
const relation = parsePhrase('{relation}')

export type KindScore = { kind: string; score: number; inTitle: boolean; phrases: number }

/** How much a text looks like each kind of document: by its title and by how many of the kind's turns of phrase occur in it. */
export const kindScores = (matcher: Matcher, kinds: readonly CompiledKind[]): KindScore[] =>
  kinds
    .map(({ kind, title, body }) => {
      const within = kind === processingAgreement ? agreementTitleWords : titleWords
      const inTitle = title.some((phrase) => matcher.find(phrase).some(({ start }) => start < within))
      const phrases = body.filter((phrase) => matcher.find(phrase).length > 0).length
      return { kind, inTitle, phrases, score: (inTitle ? titleWeight : 0) + (10 * phrases) / Math.max(body.length, 1) }
    })
    .sort((a, b) => b.score - a.score)

/** Whether a text says that one works for the other with personal data: the mark of every processing agreement, however it is called. */
export const speaksOfProcessing = (matcher: Matcher): boolean => matcher.find(relation).length > 0

/** What a paper is that is no processing agreement. */
export const otherKind = (scores: readonly KindScore[]): string => {
  const others = scores.filter(({ kind }) => kind !== processingAgreement)
  const best = others.find(({ inTitle, phrases }) => inTitle && phrases >= leastForOthers) ?? others[0]
  return best && best.score >= leastScore ? best.kind : 'other'
}
