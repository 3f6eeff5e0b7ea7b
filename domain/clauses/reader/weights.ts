/** For each feature, by the hash of its name: the outputs that it speaks for, in rising order, and how strongly, in steps other than 0. */
export type Weights = ReadonlyMap<number, readonly (readonly [output: number, steps: number])[]>

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueOfLetter = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]))
const bitsOfLetter = 6

/**
 * Numbers are written as their lowest bits, so many as given here, after as many 1s as the rest says and a 0 (Rice's code): small numbers are short.
 * The values suit what is common: the gap between hashes and between outputs, how many outputs, how many steps.
 */
const low = { hash: 8, count: 2, output: 2, steps: 0 }

const written = (value: number, bits: number): string =>
  `${'1'.repeat(value >> bits)}0${bits === 0 ? '' : (value & ((1 << bits) - 1)).toString(2).padStart(bits, '0')}`

export const packWeights = (weights: Weights): string => {
  let last = 0
  const parts: string[] = []
  for (const [hash, pairs] of [...weights].sort(([a], [b]) => a - b)) {
    parts.push(written(hash - last, low.hash), written(pairs.length, low.count))
    last = hash
    let before = 0
    for (const [output, steps] of pairs) {
      parts.push(written(output - before, low.output), steps < 0 ? '1' : '0', written(Math.abs(steps) - 1, low.steps))
      before = output + 1
    }
  }
  const all = parts.join('')
  // what is left of the last letter is 1s, which begin a number and never end it
  const filled = all.padEnd(Math.ceil(all.length / bitsOfLetter) * bitsOfLetter, '1')
  return (filled.match(/.{6}/g) ?? []).map((bits) => letters[Number.parseInt(bits, 2)]).join('')
}

class Bits {
  readonly #packed: string
  #at = 0
  #letter = 0
  #left = 0

  constructor(packed: string) {
    this.#packed = packed
  }

  get ended(): boolean {
    return this.#at >= this.#packed.length && this.#left === 0
  }

  bit(): number {
    if (this.ended) return 0
    if (this.#left === 0) {
      this.#letter = valueOfLetter.get(this.#packed.charCodeAt(this.#at++)) ?? 0
      this.#left = bitsOfLetter
    }
    this.#left--
    return (this.#letter >> this.#left) & 1
  }

  number(bits: number): number {
    let value = 0
    while (!this.ended && this.bit() === 1) value++
    for (let i = 0; i < bits; i++) value = (value << 1) | this.bit()
    return value
  }
}

export const unpackWeights = (packed: string): Weights => {
  const bits = new Bits(packed)
  const weights = new Map<number, (readonly [number, number])[]>()
  let hash = 0
  while (!bits.ended) {
    hash += bits.number(low.hash)
    if (bits.ended) break
    const count = bits.number(low.count)
    const pairs: (readonly [number, number])[] = []
    let output = 0
    for (let pair = 0; pair < count; pair++) {
      output += bits.number(low.output)
      const sign = bits.bit() === 1 ? -1 : 1
      pairs.push([output++, sign * (bits.number(low.steps) + 1)])
    }
    weights.set(hash, pairs)
  }
  return weights
}
