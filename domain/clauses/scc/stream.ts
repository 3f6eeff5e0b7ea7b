import type { Block } from '#domain/documents/text-document.ts'

/**
 * The letters and digits of a text in one row, without case, accents, spaces, hyphens and punctuation: two copies of a clause give the
 * same row however they were typed, broken into lines or hyphenated.
 */
export type Stream = {
  row: string
  /** where each character of the row stands: the block, and the place in the block's text */
  block: Int32Array
  at: Int32Array
  /** places in the row where a word begins */
  starts: number[]
}

/** Marks of footnotes: "(4)" after a space, "[4]", a raised figure, a figure stuck to a closing bracket. */
const footnote = /(?<=[^\d\s]\s?)(?:\s\(\d{1,2}\)(?=[\s.,;:]|$)|\s?\[\d{1,2}\]|[¹²³⁴-⁹⁰]+)|(?<=\))\d{1,2}(?=\s)/gu

const blanked = (text: string) => text.replace(footnote, (mark) => ' '.repeat(mark.length))

/** The normal form of one text: what a fingerprint is taken of. */
export const normalRow = (text: string): string => streamOf([{ kind: 'paragraph', level: 0, text, page: null }]).row

export const streamOf = (blocks: readonly Block[]): Stream => {
  const row: string[] = []
  const block: number[] = []
  const at: number[] = []
  const starts: number[] = []
  blocks.forEach((source, number) => {
    const text = blanked(source.text)
    let inWord = false
    for (let i = 0; i < text.length; i++) {
      const letters = (text[i] ?? '')
        .normalize('NFKD')
        .toLowerCase()
        .replace(/œ/g, 'oe')
        .replace(/[^\p{L}\p{N}]/gu, '')
      if (letters === '') inWord = false
      else if (!inWord) {
        inWord = true
        starts.push(row.length)
      }
      for (const letter of letters) {
        row.push(letter)
        block.push(number)
        at.push(i)
      }
    }
  })
  return { row: row.join(''), block: Int32Array.from(block), at: Int32Array.from(at), starts }
}

const bases = [0x01000193, 0x5bd1e995] as const

/** Hashes of any stretch of a row in constant time: two polynomials modulo 2^32, 64 bits together. */
export class RowHash {
  readonly #prefix: [Uint32Array, Uint32Array]
  readonly #power: [Uint32Array, Uint32Array]
  readonly length: number

  constructor(row: string) {
    this.length = row.length
    const table = (): [Uint32Array, Uint32Array] => [new Uint32Array(row.length + 1), new Uint32Array(row.length + 1)]
    this.#prefix = table()
    this.#power = table()
    bases.forEach((base, side) => {
      const prefix = this.#prefix[side === 0 ? 0 : 1]
      const power = this.#power[side === 0 ? 0 : 1]
      power[0] = 1
      for (let i = 0; i < row.length; i++) {
        // each character is spread over 32 bits first, so that similar rows do not give similar sums
        const spread = Math.imul((row.codePointAt(i) ?? 0) + 0x9e3779b9, 0x85ebca6b) >>> 0
        prefix[i + 1] = (Math.imul(prefix[i] ?? 0, base) + spread) >>> 0
        power[i + 1] = Math.imul(power[i] ?? 1, base) >>> 0
      }
    })
  }

  /** 16 hex digits for the stretch of `length` characters from `start`; empty where the row ends before. */
  of(start: number, length: number): string {
    if (start + length > this.length) return ''
    return [0, 1]
      .map((side) => {
        const prefix = this.#prefix[side === 0 ? 0 : 1]
        const power = this.#power[side === 0 ? 0 : 1]
        const sum = (prefix[start + length] ?? 0) - Math.imul(prefix[start] ?? 0, power[length] ?? 0)
        return (sum >>> 0).toString(16).padStart(8, '0')
      })
      .join('')
  }
}

export const rowHash = (row: string): string => new RowHash(row).of(0, row.length)
