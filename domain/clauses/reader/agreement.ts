import type { CompiledPack, PartyNames } from '#domain/clauses/rules/compiled-pack.ts'
import type { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import type { Matcher } from '#domain/clauses/rules/matcher.ts'
import { type Phrase, parsePhrase } from '#domain/clauses/rules/pattern.ts'
import { weighRequirement } from '#domain/clauses/rules/verdict.ts'
import { kindScores, processingAgreement, speaksOfProcessing } from '#domain/clauses/text/document-kind.ts'
import type { HeardAll } from './hearing.ts'

/** A text as it was read, by the rules and by the second reader. */
export type Read = {
  matcher: Matcher
  rules: EvidenceReader
  parties: PartyNames
  /** the pack of the regime whose processing agreements are told from other papers */
  pack: CompiledPack
  heard: HeardAll
}

const processors = parsePhrase('{proc}')
const customers = parsePhrase('{ctrl}')

/** A title that stands among the first so many words is that of the whole paper. */
const titleLine = 12

/** A line of no more words is a heading, also where nothing marks it as one. */
const longestHeading = 10

/** Whether words stand in a heading: that of an annex may say what the whole does not. */
const heads = ({ text: { tokens, passages } }: Matcher, at: number): boolean => {
  const passage = passages[tokens[at]?.passage ?? -1]
  return passage !== undefined && passage.to - passage.from <= longestHeading
}

const yes = (holds: boolean) => (holds ? 1 : 0)

const meanOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / Math.max(all.length, 1)

/** More turns of phrase of one kind than this say no more. */
const mostPhrases = 8

const few = (count: number) => Math.min(count, mostPhrases) / mostPhrases

/** This clearly heard, a duty is spoken of: less clearly, papers of other kinds speak of them too. */
const clearly = 0.72

/**
 * What tells a processing agreement from another paper that speaks of the same things, as the numbers that the model weighs: its title and turns of
 * phrase, those of other kinds, whether one works for the other, and how many of the duties of Article 28 are spoken of.
 */
export const marksOf = ({ matcher, rules, parties, pack, heard }: Read): number[] => {
  const scores = kindScores(matcher, pack.kinds)
  const own = scores.find(({ kind }) => kind === processingAgreement)
  const others = scores.filter(({ kind }) => kind !== processingAgreement)
  const agreementTitles = pack.kinds.flatMap(({ kind, title }) => (kind === processingAgreement ? title : []))
  const titles = agreementTitles.flatMap((phrase) => matcher.find(phrase))
  const titled = others.filter(({ inTitle }) => inTitle)
  const named = yes(own?.inTitle === true)
  const namedElse = yes(titled.length > 0)
  const headed = yes(titles.some(({ start }) => heads(matcher, start)))
  const most = (of: typeof scores) => few(Math.max(0, ...of.map(({ phrases }) => phrases)))
  const duties = pack.requirements.filter(({ requirement: { citation } }) => citation.includes('28'))
  const found = duties.map((compiled) => yes(weighRequirement(compiled, rules).verdict !== 'absent'))
  const hows = duties.map(({ requirement: { id } }) => heard.get(id)?.topic.how ?? 0)
  /** how often somebody of one side is named, by the hundred words */
  const often = (side: Phrase) =>
    Math.min(1, (25 * matcher.find(side).length) / Math.max(matcher.text.tokens.length, 1))
  return [
    1,
    named,
    few(own?.phrases ?? 0),
    namedElse,
    namedElse * most(titled),
    most(others),
    yes(speaksOfProcessing(matcher)),
    yes(parties.customer.length > 0),
    yes(parties.processor.length > 0),
    meanOf(found),
    meanOf(hows),
    meanOf(hows.map((how) => yes(how >= clearly))),
    namedElse * meanOf(hows),
    named * namedElse,
    yes(titles.some(({ start }) => start < titleLine)),
    headed * meanOf(hows),
    headed * meanOf(hows.map((how) => yes(how >= clearly))),
    often(processors),
    often(customers),
  ]
}

/** How likely a text with these marks is a processing agreement, from 0 to 1. */
export const likelyAgreement = (weights: readonly number[], marks: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (marks[at] ?? 0), 0)))
