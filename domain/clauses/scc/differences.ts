import type { Block } from '#domain/documents/text-document.ts'
import { inOrder } from './align.ts'
import type { Occurrence } from './find-units.ts'
import type { UnitPrint } from './fingerprint.ts'
import type { Stream } from './stream.ts'

/** `altered`: other words stand where the sentence should; `missing`: nothing does; `moved`: it stands elsewhere; `added`: words between the official ones. */
export type Difference = {
  kind: 'altered' | 'missing' | 'moved' | 'added'
  clause: string
  paragraph: string
  modules: number[]
  /** the contract's own words at that place; null where there are none */
  quote: string | null
  page: number | null
}

/** Words left over between official sentences that are fewer letters than this are numbering, page numbers and headings. */
const fewestLetters = 18

/** The place after an official sentence, and after what was written into the blank at its end. */
const afterFilling = (
  stream: Stream,
  blocks: readonly Block[],
  { end }: Occurrence,
  unit: UnitPrint | undefined,
): number => {
  if (!unit || unit.blanks.length < unit.parts.length) return end
  const block = stream.block[end - 1] ?? 0
  const text = blocks[block]?.text ?? ''
  const start = (stream.at[end - 1] ?? 0) + 1
  const stop = /[.;](?:\s|\]|$)/.exec(text.slice(start))
  const until = stop ? start + stop.index : text.length
  let place = end
  while (place < stream.row.length && stream.block[place] === block && (stream.at[place] ?? 0) < until) place++
  return place
}

type Placed = { unit: UnitPrint; at: Occurrence | undefined; elsewhere: boolean }

/** The words of the contract between two places of the row, with whatever official sentences stand there taken out. */
const leftBetween = (stream: Stream, blocks: readonly Block[], from: number, to: number, taken: Uint8Array) => {
  const pieces: { block: number; start: number; end: number }[] = []
  for (let i = from; i < to; i++) {
    if (taken[i]) continue
    const block = stream.block[i] ?? 0
    const at = stream.at[i] ?? 0
    const last = pieces.at(-1)
    if (last && last.block === block && at - last.end < 12) last.end = at + 1
    else pieces.push({ block, start: at, end: at + 1 })
  }
  const texts = pieces
    .map((piece) => ({ ...piece, text: (blocks[piece.block]?.text ?? '').slice(piece.start, piece.end).trim() }))
    .filter(({ text, block }) => !isHeadingLike(text, blocks[block]))
  const letters = texts.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  return { text: texts.map(({ text }) => text).join(' … '), letters, page: blocks[texts[0]?.block ?? -1]?.page ?? null }
}

/** Numbering, module names and titles, in whatever language: they carry no duty. */
const isHeadingLike = (text: string, block: Block | undefined): boolean =>
  (block?.kind === 'heading' && text.length < 120) ||
  text.replace(/[^\p{L}]/gu, '').length < 4 ||
  /\[For Modules? [^\]:]*:?$/i.test(text) ||
  /^(?:clause|section|module|modul|option|annex|annexe)\b[^.;]{0,60}$/i.test(text)

/**
 * What differs between a contract and the official sentences that should stand in it, in the order of the official text.
 * @param expected the sentences of the chosen modules and options, and the labels, each with its places in the contract
 */
export const differences = (
  stream: Stream,
  blocks: readonly Block[],
  expected: readonly { unit: UnitPrint; found: readonly Occurrence[] }[],
): { placed: Placed[]; differences: Difference[] } => {
  const aligned = inOrder(expected.map(({ found }) => found))
  const taken = new Uint8Array(stream.row.length)
  for (const { found } of expected) for (const { start, end } of found) taken.fill(1, start, end)
  const placed = expected.map(({ unit, found }, i) => ({
    unit,
    at: aligned[i],
    elsewhere: !aligned[i] && found.length > 0,
  }))

  const all: Difference[] = []
  const anchors = placed.flatMap(({ at }, i) => (at ? [{ i, at }] : []))
  anchors.forEach((anchor, n) => {
    const before = n === 0 ? undefined : anchors[n - 1]
    const from = before ? afterFilling(stream, blocks, before.at, placed[before.i]?.unit) : anchor.at.start
    const between = placed.slice((before?.i ?? -1) + 1, anchor.i).filter(({ unit }) => unit.kind === 'text')
    const left = leftBetween(stream, blocks, from, anchor.at.start, taken)
    all.push(...inGap(between, left, placed[anchor.i]?.unit))
  })
  const last = anchors.at(-1)
  const after = placed.slice((last?.i ?? -1) + 1).filter(({ unit }) => unit.kind === 'text')
  if (last && after.length > 0)
    all.push(...inGap(after, leftBetween(stream, blocks, last.at.end, last.at.end + 600, taken), undefined))
  return { placed, differences: all }
}

const inGap = (
  absent: readonly Placed[],
  left: { text: string; letters: number; page: number | null },
  next: UnitPrint | undefined,
): Difference[] => {
  const place = ({ clause, paragraph, modules }: UnitPrint) => ({ clause, paragraph, modules })
  const lost = absent.filter(({ elsewhere }) => !elsewhere)
  const moved = absent
    .filter(({ elsewhere }) => elsewhere)
    .map(({ unit }) => ({ kind: 'moved' as const, ...place(unit), quote: null, page: null }))
  if (lost.length === 0) {
    const added =
      left.letters >= fewestLetters && next
        ? [{ kind: 'added' as const, ...place(next), quote: left.text, page: left.page }]
        : []
    return [...moved, ...added]
  }
  const length = lost.reduce((sum, { unit }) => sum + unit.parts.reduce((letters, part) => letters + part.length, 0), 0)
  // other words in about the place of the official ones: an alteration; hardly any: an omission
  const altered = left.letters >= Math.min(fewestLetters, length / 2) && left.letters >= length * 0.25
  return [
    ...moved,
    ...lost.map(({ unit }) => ({
      kind: altered ? ('altered' as const) : ('missing' as const),
      ...place(unit),
      quote: altered ? left.text : null,
      page: left.page,
    })),
  ]
}
