import { type Condition, readCondition, type Sign } from '#web/pages/law/_lib/read-condition.ts'

/** The words that conditions are put into; the page gives them in the reader's language. */
export type Vocabulary = {
  /** a fact's name */
  label: (path: string) => string
  /** a value of a fact, as a reader writes it */
  value: (path: string, code: string | number | boolean) => string
  /** what a named condition says, or its contrary; undefined where the name is a fact's */
  term: (name: string, holds: boolean) => string | undefined
  /** what a named condition comes down to, for one that has no words of its own */
  definition: (name: string) => string | undefined
  group: (id: string) => string
  phrase: (key: PhraseKey, values?: { label?: string; what?: string; group?: string }) => string
  or: (items: readonly string[]) => string
  and: (items: readonly string[]) => string
}

export type PhraseKey =
  | 'is'
  | 'another'
  | 'neither'
  | 'includes'
  | 'lacks'
  | 'before'
  | 'until'
  | 'after'
  | 'from'
  | 'some'
  | 'any'
  | 'each'
  | 'member'
  | 'outsider'
  | 'adequate'
  | 'inadequate'
  | 'held'
  | 'notHeld'
  | 'accepted'
  | 'notAccepted'
  | 'lawKnown'
  | 'lawUnknown'
  | 'among'
  | 'never'
  | 'always'

/** A condition as a reader takes it in: all of these, or one of these; a single one is a list of one. */
export type Wording = { joined: 'all' | 'one'; phrases: string[] }

/** Where a macro goes through a list: the name it gives to each of its values, and the list's own. */
type Item = { name: string; path: string } | null

const times: Partial<Record<Sign, PhraseKey>> = { '<': 'before', '<=': 'until', '>': 'after', '>=': 'from' }

const predicates: Readonly<Record<string, readonly [holds: PhraseKey, fails: PhraseKey]>> = {
  member: ['member', 'outsider'],
  adequate: ['adequate', 'inadequate'],
  heldBy: ['held', 'notHeld'],
  accepts: ['accepted', 'notAccepted'],
  lawKnown: ['lawKnown', 'lawUnknown'],
}

class Words {
  readonly #with: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#with = vocabulary
  }

  say(condition: Condition, item: Item, holds = true): string {
    const { phrase, term, label } = this.#with
    switch (condition.op) {
      case 'and':
      case 'or': {
        // what is denied of two is denied of each
        const join = (condition.op === 'and') === holds ? this.#with.and : this.#with.or
        return join(condition.of.map((one) => this.say(one, item, holds)))
      }
      case 'not':
        return this.say(condition.of, item, !holds)
      case 'value':
        return phrase((condition.value === true) === holds ? 'always' : 'never')
      case 'name':
        return (
          term(condition.path, holds) ??
          this.#defined(condition.path, holds) ??
          phrase('is', { label: label(condition.path), what: this.#with.value(condition.path, holds) })
        )
      case 'compare':
        return this.#compared(condition, item, holds)
      case 'call':
        return this.#called(condition, item, holds)
      case 'list':
        return this.#listed(condition, '')
    }
  }

  #defined(name: string, holds: boolean): string | undefined {
    const condition = readCondition(this.#with.definition(name) ?? '')
    return condition === null ? undefined : this.say(condition, null, holds)
  }

  #pathOf(condition: Condition, item: Item): string | null {
    if (condition.op !== 'name') return null
    return item !== null && condition.path === item.name ? item.path : condition.path
  }

  /** Of a value that a macro goes through only what is said; of a fact, its name before. */
  #about(subject: Condition | undefined, item: Item, what: string): string {
    if (subject?.op !== 'name' || (item !== null && subject.path === item.name)) return what
    return this.#with.phrase('is', { label: this.#with.label(subject.path), what })
  }

  #listed(condition: Condition, path: string): string {
    const items = condition.op === 'list' ? condition.items : [condition]
    return this.#with.or(
      items.map((one) =>
        one.op === 'value' ? this.#with.value(path, one.value) : one.op === 'name' ? this.#with.label(one.path) : '',
      ),
    )
  }

  #compared({ sign, left, right }: Extract<Condition, { op: 'compare' }>, item: Item, holds: boolean): string {
    const { phrase, label } = this.#with
    if (left.op === 'call' && left.name === 'size' && left.on?.op === 'name')
      return phrase('some', { label: label(left.on.path) })
    if (sign === 'in' && right.op === 'name') {
      const key = left.op === 'value' ? (holds ? 'includes' : 'lacks') : 'among'
      return phrase(key, { label: label(right.path), what: this.#listed(left, right.path) })
    }
    const what = this.#listed(right, this.#pathOf(left, item) ?? '')
    const time = times[sign]
    if (time !== undefined) return this.#about(left, item, phrase(time, { what }))
    const equal = (sign !== '!=') === holds
    return this.#about(left, item, equal ? what : phrase(sign === 'in' ? 'neither' : 'another', { what }))
  }

  #called({ name, on, args }: Extract<Condition, { op: 'call' }>, item: Item, holds: boolean): string {
    const { phrase, label, group } = this.#with
    const [first, second] = args
    if (on?.op === 'name' && (name === 'exists' || name === 'all') && first?.op === 'name' && second !== undefined) {
      const inner = this.say(second, { name: first.path, path: on.path }, holds)
      return phrase((name === 'exists') === holds ? 'any' : 'each', { label: label(on.path), what: inner })
    }
    const predicate = predicates[name]
    if (predicate === undefined) return name
    const [yes, no] = predicate
    const what = phrase(holds ? yes : no, { group: first?.op === 'value' ? group(String(first.value)) : '' })
    return this.#about(args.at(-1), item, what)
  }
}

/** A condition in words; null where it cannot be read. */
export const conditionWords = (source: string, vocabulary: Vocabulary): Wording | null => {
  const condition = readCondition(source)
  if (condition === null) return null
  const words = new Words(vocabulary)
  const parts = condition.op === 'and' || condition.op === 'or' ? condition.of : [condition]
  return { joined: condition.op === 'or' ? 'one' : 'all', phrases: parts.map((part) => words.say(part, null)) }
}
