/** A condition of a rule, taken apart as far as it takes to put it into words. */
export type Condition =
  | { op: 'and' | 'or'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'compare'; sign: Sign; left: Condition; right: Condition }
  | { op: 'value'; value: string | number | boolean }
  | { op: 'list'; items: Condition[] }
  | { op: 'name'; path: string }
  | { op: 'call'; name: string; on: Condition | null; args: Condition[] }

const signs = ['==', '!=', '<=', '>=', '<', '>', 'in'] as const
export type Sign = (typeof signs)[number]

const tokens = /\s*("(?:[^"\\]|\\.)*"|\d+|&&|\|\||==|!=|<=|>=|[!<>()[\],.]|[A-Za-z_]\w*)/y

const tokensOf = (source: string): string[] => {
  tokens.lastIndex = 0
  const found: string[] = []
  for (let at = 0; source.slice(at).trim() !== ''; at = tokens.lastIndex) {
    tokens.lastIndex = at
    const token = tokens.exec(source)?.[1]
    if (token === undefined) throw new SyntaxError(source.slice(at))
    found.push(token)
  }
  return found
}

/** Reads one condition token by token: alternatives of conjunctions of comparisons, as CEL ranks them. */
class Reader {
  readonly #tokens: string[]
  constructor(source: string) {
    this.#tokens = tokensOf(source)
  }

  all(): Condition {
    const condition = this.#or()
    if (this.#tokens.length > 0) throw new SyntaxError(this.#tokens.join(' '))
    return condition
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false
    this.#tokens.shift()
    return true
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new SyntaxError(token)
  }

  #joined(op: 'and' | 'or', sign: string, one: () => Condition): Condition {
    const of = [one()]
    while (this.#take(sign)) of.push(one())
    const [only] = of
    return of.length === 1 && only !== undefined ? only : { op, of }
  }

  #or(): Condition {
    return this.#joined('or', '||', () => this.#joined('and', '&&', () => this.#not()))
  }

  #not(): Condition {
    if (this.#take('!')) return { op: 'not', of: this.#not() }
    const left = this.#member()
    const sign = signs.find((known) => this.#take(known))
    return sign === undefined ? left : { op: 'compare', sign, left, right: this.#member() }
  }

  #member(): Condition {
    let at = this.#primary()
    while (this.#take('.')) {
      const name = this.#tokens.shift() ?? ''
      if (this.#take('(')) at = { op: 'call', name, on: at, args: this.#until(')') }
      else if (at.op === 'name') at = { op: 'name', path: `${at.path}.${name}` }
      else throw new SyntaxError(name)
    }
    return at
  }

  #until(end: ')' | ']'): Condition[] {
    const items: Condition[] = []
    while (!this.#take(end)) {
      items.push(this.#or())
      if (this.#tokens[0] !== end) this.#expect(',')
    }
    return items
  }

  #primary(): Condition {
    const token = this.#tokens.shift() ?? ''
    if (token === '(') {
      const inner = this.#or()
      this.#expect(')')
      return inner
    }
    if (token === '[') return { op: 'list', items: this.#until(']') }
    if (token === 'true' || token === 'false') return { op: 'value', value: token === 'true' }
    if (token.startsWith('"')) return { op: 'value', value: String(JSON.parse(token)) }
    if (/^\d/.test(token)) return { op: 'value', value: Number(token) }
    if (!/^[A-Za-z_]/.test(token)) throw new SyntaxError(token)
    return this.#take('(') ? { op: 'call', name: token, on: null, args: this.#until(')') } : { op: 'name', path: token }
  }
}

/** Reads a condition as the packs write it; null where it uses more of CEL than the law does, and is shown as it is written. */
export const readCondition = (source: string): Condition | null => {
  try {
    return new Reader(source).all()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
