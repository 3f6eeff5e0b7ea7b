import jsonata from 'jsonata'
import * as z from 'zod'

/**
 * The part of JSONata that behaves the same on AWS, in the reference package and on the local cloud, and that needs no
 * learning to read: paths, comparisons, `and`, `or`, `in` a list that is written out, `&`, and `$merge`. Everything
 * else is either silently different somewhere (a field over an array, `= null`) or logic, which belongs to the domain.
 */
const operators = new Set(['=', '!=', 'and', 'or', 'in', '&'])
const functions = new Set(['merge', 'exists', 'not', 'substring'])
const variables = new Set(['states'])
const fields = /^(input|result|errorOutput|context)$/

/** A node of the syntax tree, as far as we look at it (the package's own type knows neither paths nor filters). */
type Node = {
  type: string
  value?: unknown
  lhs?: Node | [Node, Node][] | undefined
  rhs?: Node | undefined
  steps?: Node[] | undefined
  expressions?: Node[] | undefined
  procedure?: Node | undefined
  arguments?: Node[] | undefined
  predicate?: { expr: Node }[] | undefined
  stages?: { expr: Node }[] | undefined
  group?: unknown
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.unknown().optional(),
    lhs: z.union([node, z.array(z.tuple([node, node]))]).optional(),
    rhs: node.optional(),
    steps: z.array(node).optional(),
    expressions: z.array(node).optional(),
    procedure: node.optional(),
    arguments: z.array(node).optional(),
    predicate: z.array(z.object({ expr: node })).optional(),
    stages: z.array(z.object({ expr: node })).optional(),
    group: z.unknown().optional(),
  }),
)

/** Why an expression is outside of what we allow; nothing where it is inside. */
export const objections = (expression: string): string[] => walk(node.parse(jsonata(expression).ast()))

const walk = (given: Node): string[] => {
  switch (given.type) {
    case 'string':
    case 'number':
      return []
    case 'value':
      return given.value === null ? ['null: ask $exists instead'] : []
    case 'variable':
      return typeof given.value === 'string' && variables.has(given.value)
        ? []
        : [`the variable $${String(given.value)}`]
    case 'path':
      return path(given)
    case 'binary':
      return binary(given)
    case 'function':
      return call(given)
    case 'unary':
      return collection(given)
    default:
      return [`a ${given.type}`]
  }
}

/** `$states.input.outcome`, and `$states.input[0].outcome` for the outcomes of parallel branches. */
const path = ({ steps = [], group }: Node): string[] => {
  const [first, second, ...rest] = steps
  if (group !== undefined) return ['a grouping']
  if (first?.type !== 'variable') return ['a path that does not begin with $states']
  if (second?.type !== 'name' || !fields.test(String(second.value))) return ['a path outside of $states']
  const odd = rest.filter(({ type }) => type !== 'name')
  const filters = steps.flatMap(({ stages = [], predicate = [] }) => [...stages, ...predicate])
  const bad = filters.filter(({ expr }) => expr.type !== 'number' || Number(expr.value) < 0)
  return [...walk(first), ...odd.map(({ type }) => `a ${type} in a path`), ...bad.map(() => 'a filter')]
}

const binary = ({ value, lhs, rhs }: Node): string[] => {
  if (lhs === undefined || Array.isArray(lhs) || rhs === undefined) return ['a binary that is not one']
  const inside = [...walk(lhs), ...walk(rhs)]
  if (!operators.has(String(value))) return [`the operator ${String(value)}`, ...inside]
  if (value === 'in' && !(rhs.type === 'unary' && rhs.value === '['))
    return ['“in” something else than a list that is written out', ...inside]
  return inside
}

const call = ({ procedure, arguments: given = [] }: Node): string[] => [
  ...(functions.has(String(procedure?.value)) ? [] : [`the function $${String(procedure?.value)}`]),
  ...given.flatMap(walk),
]

const collection = ({ value, expressions = [], lhs }: Node): string[] => {
  if (value === '[') return expressions.flatMap(walk)
  if (value === '{' && Array.isArray(lhs)) return lhs.flatMap(([key, inner]) => [...walk(key), ...walk(inner)])
  return [`the sign ${String(value)}`]
}
