import { marksOf } from '#domain/clauses/reader/agreement.ts'
import { hear, heardOf, type Listened, listen } from '#domain/clauses/reader/hearing.ts'
import type { Model } from '#domain/clauses/reader/model.ts'
import { evidenceOf, handOf, type Pair } from '#domain/clauses/reader/settle.ts'
import { sidesOf } from '#domain/clauses/rules/verdict.ts'
import type { Block } from '#domain/documents/text-document.ts'
import type { TrainingContract } from '#local/clause-reader/contracts.ts'
import { placesOf } from '#local/clause-reader/examples.ts'
import { opened, pack, paragraph, requirements } from '#local/clause-reader/opened.ts'
import type { TrainingSentence } from '#local/clause-reader/sentences.ts'
import type { Case, Paper } from '#local/clause-reader/weigh-up.ts'

/** What rules and reader make of each requirement in a text, and what they made it from. */
const readBy = (blocks: readonly Block[], model: Model) => {
  const { matcher, rules } = opened(blocks, model.parties)
  const read = listen(matcher, model)
  const pairOf = (number: number, windows: readonly Listened[] = read, gone: ReadonlySet<number> = new Set()) =>
    pack.requirements.slice(number, number + 1).map(
      (compiled): Pair => ({
        rules: sidesOf(compiled, rules, ({ passage }) => !gone.has(passage)),
        heard: heardOf(windows, matcher, number),
      }),
    )
  return { matcher, read, pairOf, pairs: pack.requirements.flatMap((_, number) => pairOf(number)) }
}

/**
 * In our contracts most clauses are there, and what is absent has few neighbours that sound like it. So each clause that was quoted is taken away once,
 * with all that the rules see of it, and the contract without it counts so much as one in which it is absent.
 */
const takenAwayWeight = 0.05

/** A contract as it was written, and without each of its clauses in turn. */
export const casesOf = ({ blocks, labels }: TrainingContract, model: Model): Case[] => {
  const { matcher, read, pairOf, pairs } = readBy(blocks, model)
  const placeOf = placesOf(matcher.text)
  const hand = handOf(pairs)
  return pairs.flatMap((pair, number): Case[] => {
    const { verdict = 'absent', quote = '' } = labels.get(requirements[number] ?? '') ?? {}
    const whole = { evidence: evidenceOf(pair, hand), verdict, weight: 1 }
    const place = verdict === 'present' || verdict === 'partial' ? placeOf(quote) : undefined
    const quoted = matcher.text.tokens[place?.start ?? -1]?.passage
    if (quoted === undefined) return [whole]
    const { present, partial } = pair.rules
    const gone = new Set([quoted, ...[...present.hits, ...partial.hits].map(({ passage }) => passage)])
    const left = read.filter(({ window }) => !gone.has(window.passage))
    return [
      whole,
      ...pairOf(number, left, gone).map((without) => {
        const handWithout = handOf(pairs.map((other, at) => (at === number ? without : other)))
        return { evidence: evidenceOf(without, handWithout), verdict: 'absent', weight: takenAwayWeight }
      }),
    ]
  })
}

/** A contract into which sentences were put counts so much beside one as it was written. */
const takenBackWeight = 0.02

/** Sentences are put into each contract so many times: each requirement is taken back once, once spoken of without harm, and once left alone. */
const turnsEach = 3

/**
 * Few of our contracts take back in one place what they give in another. So each requirement is taken back once, at the end of the contract, by a sentence
 * that the reader was not trained on; and once a sentence there only sounds like it, or grants it again.
 * @param aside the sentences that the reader was not trained on
 * @param nth the place of the contract among others: each gets other sentences
 */
export const takenBackCases = (
  { blocks, labels, language }: TrainingContract,
  model: Model,
  aside: readonly TrainingSentence[],
  nth: number,
): Case[] =>
  Array.from({ length: turnsEach }, (_, turn) => turn).flatMap((turn) => {
    const put = requirements.map((requirement, number) => {
      const label = labels.get(requirement)?.verdict ?? 'absent'
      const harmless = nth % 2 === 0 && label === 'present' ? 'present' : 'absent'
      const says = ['contradicted', harmless][(number + turn) % turnsEach]
      const pool = aside.filter(
        (each) => each.requirement === requirement && each.language === language && each.verdict === says,
      )
      const sentence = pool[(nth + turn) % Math.max(pool.length, 1)]
      return { sentence, verdict: sentence?.verdict === 'contradicted' ? 'contradicted' : label }
    })
    const said = put.flatMap(({ sentence }) => (sentence ? [paragraph(sentence.text)] : []))
    const { pairs } = readBy([...blocks, ...said], model)
    const hand = handOf(pairs)
    return pairs.map((pair, number) => ({
      evidence: evidenceOf(pair, hand),
      verdict: put[number]?.verdict ?? 'absent',
      weight: takenBackWeight,
    }))
  })

/** What a text shows of being an agreement. */
const marksIn = (blocks: readonly Block[], model: Model): number[] => {
  const { matcher, parties, rules } = opened(blocks, model.parties)
  return marksOf({ matcher, rules, parties, pack, heard: hear(matcher, model) })
}

/** A paper that was made from others counts so much beside one as it was written. */
const madeWeight = 0.3

/** How much of an agreement is left where it is cut short. */
const shortened = 1 / 3

const cutShort = (blocks: readonly Block[]) => blocks.slice(0, Math.ceil(blocks.length * shortened))

/**
 * Papers as they were written; and, since agreements may be short, or the annex of something else: each agreement cut after its first third, and each
 * other paper with an agreement of its language behind it, whole and cut.
 */
export const papersOf = (contracts: readonly TrainingContract[], model: Model): Paper[] => {
  const agreements = contracts.filter(({ agreement }) => agreement)
  const made = (blocks: readonly Block[]): Paper => ({
    marks: marksIn(blocks, model),
    agreement: true,
    weight: madeWeight,
  })
  return contracts.flatMap(({ blocks, agreement, language }, nth): Paper[] => {
    const own = { marks: marksIn(blocks, model), agreement, weight: 1 }
    if (agreement) {
      return [own, made(cutShort(blocks))]
    }
    const annexes = agreements.filter((each) => each.language === language)
    const annex = annexes[nth % Math.max(annexes.length, 1)]
    if (!annex) return [own]
    const behind = [annex.blocks, cutShort(annex.blocks)]
    return [own, ...behind.map((more) => made([...blocks, ...more]))]
  })
}
