/**
 * The facts that were read, each once, in the order of reading; by their numbers. What is read in the same order is one and
 * the same reading, for all transfers there ever are: to note a fact is a step from one reading to the next, and rules that
 * read the same facts can be told by it. There are as many as there are ways through the conditions of the packs.
 */
export class Reading {
  static readonly none = new Reading([])
  readonly facts: readonly number[]
  /** where a further fact leads, by its number; back here where it was read already */
  private readonly next: (Reading | undefined)[] = []

  constructor(facts: readonly number[]) {
    this.facts = facts
    for (const number of facts) this.next[number] = this
  }

  /** What was read once this fact is read too. */
  and(number: number): Reading {
    const known = this.next[number]
    if (known !== undefined) return known
    const further = new Reading([...this.facts, number])
    this.next[number] = further
    return further
  }

  /** What was read once all that another evaluation read is read too. */
  andAll(other: Reading): Reading {
    if (this === Reading.none || this === other) return other
    let reading: Reading = this
    for (const number of other.facts) reading = reading.and(number)
    return reading
  }
}
