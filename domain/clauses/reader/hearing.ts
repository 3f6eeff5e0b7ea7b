import type { Matcher, Span } from '#domain/clauses/rules/matcher.ts'
import { FeatureReader } from './features.ts'
import { turnOf } from './heard.ts'
import { type Regression, type Stance, stances } from './model.ts'
import { refers } from './places.ts'
import { type Window, windowsOf } from './windows.ts'

/** The window that says something most clearly, and how clearly, from 0 to 1. */
export type Clearest = { window: Window | undefined; how: number }

/** What the second reader makes of a requirement in a whole document. */
export type Heard = {
  topic: Clearest
  present: Clearest
  partial: Clearest
  contradicted: Clearest
  /** how clearly the topic is heard in the window that comes second */
  next: number
  /** whether the window that goes against it says that it takes something back ("notwithstanding", "however") */
  takesBack: boolean
  /** if that window speaks of it at all, how surely it goes against it */
  denial: number
  /** whether that window names another place of the contract by its number */
  refers: boolean
  /** how a place of the contract stands to it: as present, and against it */
  at: (place: Span) => { present: number; contradicted: number }
}

export const heardNothing: Heard = {
  topic: { window: undefined, how: 0 },
  present: { window: undefined, how: 0 },
  partial: { window: undefined, how: 0 },
  contradicted: { window: undefined, how: 0 },
  next: 0,
  takesBack: false,
  denial: 0,
  refers: false,
  at: () => ({ present: 0, contradicted: 0 }),
}

/** What it makes of every requirement that it knows, by id. */
export type HeardAll = ReadonlyMap<string, Heard>

/** A window, and how it stands to every requirement of the model. */
export type Listened = { window: Window; stances: readonly Stance[] }

/** Reads all windows of a document, once. */
export const listen = (matcher: Matcher, model: Regression): Listened[] => {
  const reader = new FeatureReader(matcher)
  return windowsOf(matcher.text).map((window) => ({ window, stances: stances(model, reader.of(window)) }))
}

/** A window that speaks of something at least so clearly may deny it. */
const faintly = 0.2

/** The windows that share words with a place. They stand in the order of the document, and so do their ends. */
const windowsAt = (read: readonly Listened[], place: Span): Listened[] => {
  let low = 0
  let high = read.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read[middle]?.window.to ?? 0) <= place.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < read.length && (read[end]?.window.from ?? place.end) < place.end) end++
  return read.slice(low, end)
}

/** What windows say of one requirement, by its number in the model. */
export const heardOf = (read: readonly Listened[], { text }: Matcher, number: number): Heard => {
  const clearest = (side: keyof Stance): Clearest =>
    read.reduce<Clearest>((best, { window, stances: of }) => {
      const how = of[number]?.[side] ?? 0
      return how > best.how ? { window, how } : best
    }, heardNothing.topic)
  const topic = clearest('topic')
  const others = read.filter(({ window }) => window !== topic.window)
  const contradicted = clearest('contradicted')
  const { window: against } = contradicted
  const heardAgainst = read.find(({ window }) => window === against)?.stances[number]
  const words = against === undefined ? [] : text.tokens.slice(against.from, against.to).map(({ word }) => word)
  return {
    topic,
    present: clearest('present'),
    partial: clearest('partial'),
    contradicted,
    next: others.reduce((most, { stances: of }) => Math.max(most, of[number]?.topic ?? 0), 0),
    takesBack: words.some((word) => turnOf(word) === 'despite'),
    denial: heardAgainst && heardAgainst.topic >= faintly ? heardAgainst.contradicted / heardAgainst.topic : 0,
    refers: refers(words),
    at: (place) => {
      const there = windowsAt(read, place)
      const most = (side: 'present' | 'contradicted') =>
        Math.max(0, ...there.map(({ stances: of }) => of[number]?.[side] ?? 0))
      return { present: most('present'), contradicted: most('contradicted') }
    },
  }
}

/** What the second reader makes of each requirement in a whole document, by id. */
export const hear = (matcher: Matcher, model: Regression): HeardAll => {
  const read = listen(matcher, model)
  return new Map(model.topics.map((id, number) => [id, heardOf(read, matcher, number)] as const))
}
