import { FeatureReader, type Features } from '#domain/clauses/reader/features.ts'
import type { Regression } from '#domain/clauses/reader/model.ts'
import { windowsOf } from '#domain/clauses/reader/windows.ts'
import type { Span } from '#domain/clauses/rules/matcher.ts'
import { weighRequirement } from '#domain/clauses/rules/verdict.ts'
import { type TokenisedText, wordsOf } from '#domain/clauses/text/passage.ts'
import type { TrainingContract } from '#local/clause-reader/contracts.ts'
import { opened, pack, paragraph, requirements } from '#local/clause-reader/opened.ts'
import { sentenceVerdicts, type TrainingSentence } from '#local/clause-reader/sentences.ts'

/** A window and what it is to each requirement, as a place in `sentenceVerdicts`; -1 where nobody said. */
export type Example = { features: Features; classes: readonly number[]; weight: number }

const classOf = (verdict: string) => sentenceVerdicts.findIndex((known) => known.startsWith(verdict))

/** What was written for one duty speaks for another only where the rules see nothing of it either. */
const forOthers = 0.1

export const sentenceExamples = (
  { requirement, verdict, text, weight, speaksForOthers }: TrainingSentence,
  whoIsWho: Regression,
): Example[] => {
  const { matcher, rules } = opened([paragraph(text)], whoIsWho)
  const features = new FeatureReader(matcher).of({ from: 0, to: matcher.text.tokens.length, passage: 0 })
  const own = requirements.map((id) => (id === requirement ? classOf(verdict) : -1))
  if (!speaksForOthers) return [{ features, classes: own, weight }]
  const others = pack.requirements.map((compiled) =>
    compiled.requirement.id === requirement || weighRequirement(compiled, rules).verdict !== 'absent' ? -1 : 0,
  )
  return [
    { features, classes: own, weight },
    { features, classes: others, weight: weight * forOthers },
  ]
}

/** The rest of a contract counts less than what was quoted from it: nobody said of each sentence that it is nothing. */
const restWeight = 0.5

/** A window is what was quoted where it holds this share of it, or is this share of it. */
const overlapShare = 0.6

/** Windows nearer than this to what was quoted may be part of it. */
const near = 60

const plain = (text: string) =>
  wordsOf(text.replace(/[*_`|#]/g, ' '))
    .map(({ word }) => word)
    .filter((word) => word !== '')

/** Finds the words of a quote in a text. */
export const placesOf = (text: TokenisedText): ((quote: string) => Span | undefined) => {
  const own = text.tokens.flatMap(({ word, start }, at) => (start >= 0 ? [{ word, at }] : []))
  return (quote) => {
    const words = plain(quote)
    const first = own.findIndex((_, at) => words.length > 0 && words.every((word, i) => own[at + i]?.word === word))
    const [from, to] = [own[first], own[first + words.length - 1]]
    return from && to ? { start: from.at, end: to.at + 1 } : undefined
  }
}

/** The windows of a contract: those quoted for a verdict, and those that are nothing to a requirement. */
export const contractExamples = ({ blocks, agreement, labels }: TrainingContract, whoIsWho: Regression): Example[] => {
  const { matcher, rules } = opened(blocks, whoIsWho)
  const { text } = matcher
  const placeOf = placesOf(text)
  const read = pack.requirements.map(({ requirement, rules: own }) => {
    const label = labels.get(requirement.id)
    return {
      verdict: label?.verdict ?? 'absent',
      place: placeOf(label?.quote ?? ''),
      seen: own.flatMap((rule) => rule.evidence.flatMap((each) => rules.hits(each, rule.binds))),
    }
  })
  const reader = new FeatureReader(matcher)
  return windowsOf(text).flatMap((window): Example[] => {
    const { from, to } = window
    const overlaps = ({ start, end }: Span) => Math.min(end, to) - Math.max(start, from)
    const quoted = read.map(({ verdict, place }) => {
      if (!place || verdict === 'absent') return -1
      const least = overlapShare * Math.min(place.end - place.start, to - from)
      return overlaps(place) > 0 && overlaps(place) >= least ? classOf(verdict) : -1
    })
    const nothing = read.map(({ verdict, place, seen }, number) => {
      if (quoted[number] !== -1) return -1
      if (verdict === 'absent' || !agreement) return 0
      if (place && (overlaps(place) > 0 || Math.abs(place.start - from) <= near)) return -1
      return seen.some((hit) => overlaps(hit) > 0) ? -1 : 0
    })
    const features = reader.of(window)
    return [
      ...(quoted.some((known) => known >= 0) ? [{ features, classes: quoted, weight: 1 }] : []),
      ...(nothing.some((known) => known >= 0) ? [{ features, classes: nothing, weight: restWeight }] : []),
    ]
  })
}
