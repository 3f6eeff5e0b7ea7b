import { hash } from 'node:crypto'

/** A text put together as bytes, much of it from pieces that were encoded before; to be hashed. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafeSlow(1 << 16)
  #length = 0

  /** Starts over. */
  clear(): void {
    this.#length = 0
  }

  get length(): number {
    return this.#length
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(2 * (this.#length + more))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }

  /** Adds a text in UTF-8. */
  text(text: string): void {
    this.#reserve(3 * text.length)
    this.#length += this.#bytes.write(text, this.#length)
  }

  /** Adds what was encoded before. */
  piece(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Adds once more what was written from one length to another. */
  again(from: number, to: number): void {
    this.#reserve(to - from)
    this.#bytes.copyWithin(this.#length, from, to)
    this.#length += to - from
  }

  /** SHA-256 in hex of all that was written. */
  hash(): string {
    return hash('sha256', this.#bytes.subarray(0, this.#length), 'hex')
  }
}
