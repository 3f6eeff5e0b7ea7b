import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

/** What a sentence is to a requirement; `absent` is one that looks alike and is not it. */
export const sentenceVerdicts = ['absent', 'present', 'partial', 'contradicted'] as const
export type SentenceVerdict = (typeof sentenceVerdicts)[number]

export type TrainingSentence = {
  requirement: string
  verdict: SentenceVerdict
  text: string
  language: 'en' | 'fr' | null
  /** how much it counts beside a sentence that somebody wrote for itself */
  weight: number
  /** whether what it is to other requirements may be learnt from it too */
  speaksForOthers: boolean
}

export const trainingFolder = new URL('../../law/eu-gdpr/training/', import.meta.url)
export const sentencesFolder = new URL('../../test/domain/clauses/sentences/', import.meta.url)

const list = z.array(
  z.strictObject({ verdict: z.enum(['present', 'partial', 'contradicted', 'near']), text: z.string() }),
)
const byVerdict = z.partialRecord(z.enum(sentenceVerdicts), z.array(z.string()))

const read = (folder: URL, file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'))

const duty = (file: string) => file.replace(/\.yaml$/, '')

/** One in ten, by the hash of the text, is kept for measuring: the reader is not trained on it, and nobody looks at it. */
export const keptApart = (text: string): boolean => tenthOf(text) === 0

const tenthOf = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % 10

/** Another one in ten: what rules and reader are weighed by is put into contracts with these, so a reader who is left out does not know them. */
export const setAside = ({ language, text }: TrainingSentence): boolean => language !== null && tenthOf(text) === 1

/** Sentences written and labelled by hands that had not seen the rules: present, partial, contradicted, or near and not it. */
export const paraphrases = (): TrainingSentence[] =>
  (['en', 'fr'] as const).flatMap((language) =>
    readdirSync(new URL(`${language}/`, trainingFolder))
      .sort()
      .flatMap((file) =>
        list.parse(read(trainingFolder, `${language}/${file}`)).map(({ verdict, text }) => ({
          requirement: duty(file),
          verdict: verdict === 'near' ? ('absent' as const) : verdict,
          text,
          language,
          weight: 1,
          speaksForOthers: true,
        })),
      ),
  )

/** The sentences that the rules are tested with. */
const ruleSentences = (): TrainingSentence[] =>
  readdirSync(sentencesFolder)
    .sort()
    .flatMap((file) =>
      Object.entries(byVerdict.parse(read(sentencesFolder, file))).flatMap(([verdict, texts]) =>
        (texts ?? []).map((text) => ({
          requirement: duty(file),
          verdict: sentenceVerdicts.find((known) => known === verdict) ?? ('absent' as const),
          text,
          language: null,
          weight: 1,
          speaksForOthers: false,
        })),
      ),
    )

const texts = z.array(z.string())
const framesFile = z.strictObject({
  frames: z.record(z.string(), z.record(z.enum(['present', 'contradicted']), texts)),
  duties: z.record(z.string(), z.record(z.string(), texts)),
  said: z.record(z.string(), z.partialRecord(z.enum(sentenceVerdicts), texts)),
})

const ofVowel = /\bde \{do\}/

/** A duty in one of its frames. */
const framed = (frame: string, act: string) =>
  frame.replace(ofVowel, /^[aeiouhéèêà]/i.test(act) ? `d’${act}` : `de ${act}`).replace('{do}', act)

/** Each duty is set into so many of the frames, in turn. */
const framesEach = { present: 4, contradicted: 6 } as const
const frameWeight = 0.2

const framedSentences = (): TrainingSentence[] => {
  const { frames, duties, said } = framesFile.parse(read(trainingFolder, 'frames.yaml'))
  let turn = 0
  const inFrames = Object.entries(duties).flatMap(([requirement, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, acts]) =>
      acts.flatMap((act) =>
        (['present', 'contradicted'] as const).flatMap((verdict) => {
          const known = frames[language]?.[verdict] ?? []
          const from = turn++
          return Array.from({ length: framesEach[verdict] }, (_, step) => ({
            requirement,
            verdict,
            text: framed(known[(from + 4 * step) % known.length] ?? '', act),
            language: null,
            weight: frameWeight,
            speaksForOthers: false,
          }))
        }),
      ),
    ),
  )
  const spoken = Object.entries(said).flatMap(([requirement, byVerdict]) =>
    sentenceVerdicts.flatMap((verdict) =>
      (byVerdict[verdict] ?? []).map((text) => ({
        requirement,
        verdict,
        text,
        language: null,
        weight: 1,
        speaksForOthers: false,
      })),
    ),
  )
  return [...inFrames, ...spoken]
}

/** Every sentence that the second reader is trained on. */
export const trainingSentences = (): TrainingSentence[] => [
  ...paraphrases().filter(({ text }) => !keptApart(text)),
  ...ruleSentences(),
  ...framedSentences(),
]
