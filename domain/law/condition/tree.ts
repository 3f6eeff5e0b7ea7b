/** A condition after parsing: what is left of CEL once types and codes were checked. Plain data, so that it can be shipped. */
export type Tree =
  | { op: 'value'; value: string | number | boolean | null }
  | { op: 'fact'; path: readonly string[] }
  | { op: 'derived'; name: string }
  | { op: 'term'; name: string }
  /** the variable of the `depth`-th `exists` or `all` around it, counted from outside */
  | { op: 'item'; depth: number }
  | { op: 'list'; items: readonly Tree[] }
  | { op: 'and' | 'or'; of: readonly Tree[] }
  | { op: 'not' | 'size'; of: Tree }
  | { op: 'if'; test: Tree; yes: Tree; no: Tree }
  | { op: 'exists' | 'all'; list: Tree; body: Tree }
  | { op: 'call'; name: string; args: readonly Tree[] }
  | { op: Comparison; left: Tree; right: Tree }

export type Comparison = '==' | '!=' | 'in' | '<' | '<=' | '>' | '>='

const comparisons: ReadonlySet<string> = new Set(['==', '!=', 'in', '<', '<=', '>', '>='])
export const isComparison = (op: string): op is Comparison => comparisons.has(op)
