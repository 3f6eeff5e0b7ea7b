import type { CompiledKind } from '#domain/clauses/compiled-pack.ts'
import type { Matcher } from '#domain/clauses/matcher.ts'

/** The title of a document stands among its first words. */
const titleWords = 80

/** A kind named in the title counts as much as this many different turns of phrase in the text. */
const titleWeight = 5

/** With fewer than this many turns of phrase of processing agreements, a text is none, whatever it calls itself. */
const leastForAgreement = 3

/** With this many it is one, or holds one, whatever else it is. */
const enoughForAgreement = 7

export type KindScore = { kind: string; score: number; inTitle: boolean; phrases: number }

/** How much a text looks like each kind of document: by its title and by how many of the kind's turns of phrase occur in it. */
export const kindScores = (matcher: Matcher, kinds: readonly CompiledKind[]): KindScore[] =>
  kinds
    .map(({ kind, title, body }) => {
      const inTitle = title.some((phrase) => matcher.find(phrase).some(({ start }) => start < titleWords))
      const phrases = body.filter((phrase) => matcher.find(phrase).length > 0).length
      return { kind, inTitle, phrases, score: (inTitle ? titleWeight : 0) + (10 * phrases) / Math.max(body.length, 1) }
    })
    .sort((a, b) => b.score - a.score)

/** What the document is. A processing agreement may be an annex of other terms: it wins wherever enough of it is there. */
export const documentKind = (scores: readonly KindScore[]): string => {
  const agreement = scores.find(({ kind }) => kind === 'processing-agreement')
  const best = scores.find(({ kind }) => kind !== 'processing-agreement')
  if (agreement && agreement.phrases >= leastForAgreement) {
    const enough = agreement.phrases >= (agreement.inTitle ? leastForAgreement : enoughForAgreement)
    if (enough || !best || agreement.score >= best.score) return agreement.kind
  }
  return best && best.score >= 3 ? best.kind : 'other'
}
