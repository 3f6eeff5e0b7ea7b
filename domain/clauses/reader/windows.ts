import type { TokenisedText } from '#domain/clauses/text/passage.ts'

/** Words from `from` up to but not including `to`, all of one passage: what the second reader judges at a time. */
export type Window = { from: number; to: number; passage: number }

/** A longer sentence holds more than one statement: it is read in pieces, which overlap, so that no statement is cut in all of them. */
const longest = 60
const step = longest / 2

/** Shorter lines say nothing. */
const shortest = 5

/** A line that only leads on to a list is read with each of its items. */
const longestLead = 12

/** The sentences of a text, each in its own passage, long ones in overlapping pieces; headings are left out. */
export const windowsOf = ({ tokens, passages }: TokenisedText): Window[] =>
  passages.flatMap(({ block, from, to }, passage) => {
    if (block.kind === 'heading') return []
    const windows: Window[] = []
    const add = (piece: number, end: number) => {
      const leadsOn = end === to && end - piece < longestLead && /[:—–]\s*$/.test(block.text)
      const own = (tokens[end - 1]?.start ?? -1) >= 0
      if (end - piece >= shortest && own && !leadsOn) windows.push({ from: piece, to: end, passage })
    }
    let start = from
    for (let at = from + 1; at <= to; at++) {
      if (at < to && tokens[at]?.sentence === tokens[start]?.sentence) continue
      let piece = start
      for (; piece + longest < at; piece += step) add(piece, piece + longest)
      add(piece, at)
      start = at
    }
    return windows
  })
