import { derivedValues, factReader } from '#domain/law/condition/fact-values.ts'
import { lawFunctions } from '#domain/law/condition/law-functions.ts'
import { once, type Scene } from '#domain/law/condition/scene.ts'
import type { Comparison, Tree } from '#domain/law/condition/tree.ts'
import { decidedIn, not, PartialList, pending, type Truth, Unknown, type Value } from '#domain/law/condition/truth.ts'

type Evaluate = (scene: Scene) => Value

const truthOf = (value: Value): Truth => (value instanceof Unknown ? value : value === true)

const equal = (a: Value, b: Value): Truth => (a instanceof Unknown ? a : b instanceof Unknown ? b : a === b)

const contains = (list: Value, item: Value): Truth => {
  if (item instanceof Unknown) return item
  if (Array.isArray(list) && typeof item === 'string') return list.includes(item)
  return decidedIn(true, list, (other) => equal(other, item))
}

const order = (a: Value, b: Value, holds: (order: number) => boolean): Truth => {
  if (a instanceof Unknown) return a
  if (b instanceof Unknown) return b
  if (typeof a === 'number' && typeof b === 'number') return holds(a - b)
  if (typeof a === 'string' && typeof b === 'string') return holds(a < b ? -1 : a > b ? 1 : 0)
  return false
}

const compared: Readonly<Record<Comparison, (a: Value, b: Value) => Truth>> = {
  '==': equal,
  '!=': (a, b) => not(equal(a, b)),
  in: (item, list) => contains(list, item),
  '<': (a, b) => order(a, b, (sign) => sign < 0),
  '<=': (a, b) => order(a, b, (sign) => sign <= 0),
  '>': (a, b) => order(a, b, (sign) => sign > 0),
  '>=': (a, b) => order(a, b, (sign) => sign >= 0),
}

const sizeOf = (list: Value): Value => {
  if (list instanceof Unknown) return list
  if (list instanceof PartialList) return new Unknown(list.missing)
  return Array.isArray(list) || typeof list === 'string' ? list.length : 0
}

/** The named conditions of a pack, numbered: a scene keeps what each one came to. */
export type Terms = Map<string, { readonly number: number; readonly condition: Condition }>

/** A term is evaluated once per assessment and pack; whoever uses it has read what it read. */
const term = (name: string, terms: Terms): Evaluate => {
  const named = termOf(name, terms)
  return named === undefined ? () => false : named.truth
}

/** What is written out in the condition itself; nothing where it has to be evaluated. */
const constantOf = (tree: Tree): Value | undefined => {
  if (tree.op === 'value') return tree.value
  if (tree.op !== 'list') return undefined
  const items = tree.items.map((item) => (item.op === 'value' ? item.value : undefined))
  return items.every((item) => item !== undefined) ? items : undefined
}

const list = (parts: readonly Evaluate[]): Evaluate => {
  return (scene) => parts.map((part) => part(scene))
}

/** `&&` is decided by the first part that is false, `||` by the first that is true. */
const junction = (parts: readonly Evaluate[], decides: boolean): Evaluate => {
  const [first, second, ...others] = parts
  if (first === undefined) return () => !decides
  if (second === undefined) return (scene) => truthOf(first(scene))
  if (others.length > 0) return junction([first, junction([second, ...others], decides)], decides)
  return (scene) => {
    const truth = truthOf(first(scene))
    if (truth === decides) return decides
    const other = truthOf(second(scene))
    if (other instanceof Unknown) return pending(truth, other)
    return other === decides ? decides : truth
  }
}

/** What is asked of the elements of a list, each of which is the item of that depth in its turn. */
const quantified = (decides: boolean, list: Evaluate, body: Evaluate, depth: number): Evaluate => {
  return (scene) => {
    const { items } = scene
    const outer = items[depth] ?? null
    const values = list(scene)
    const answer = Array.isArray(values)
      ? eachOf(decides, values, body, depth, scene)
      : decidedIn(decides, values, (item) => {
          items[depth] = item
          return truthOf(body(scene))
        })
    items[depth] = outer
    return answer
  }
}

/** The same of a list that is complete, as nearly all are. */
const eachOf = (decides: boolean, values: readonly Value[], body: Evaluate, depth: number, scene: Scene): Truth => {
  let answer: Truth = !decides
  for (const value of values) {
    scene.items[depth] = value
    const truth = truthOf(body(scene))
    if (truth === decides) return decides
    if (truth instanceof Unknown) answer = pending(answer, truth)
  }
  return answer
}

const call = (name: string, args: readonly Evaluate[]): Evaluate => {
  const asked = lawFunctions[name]
  if (asked === undefined) return () => new Unknown([])
  return (scene) => {
    const given: Value[] = []
    let open: Unknown | undefined
    for (const arg of args) {
      const value = arg(scene)
      if (value instanceof Unknown) open ??= value
      given.push(value)
    }
    return open ?? asked.call(scene, given)
  }
}

type Sides = { left: Evaluate; right: Evaluate; leftText: Value | undefined; rightText: Value | undefined }

/** A comparison; mostly it is of a fact with what is written in the condition. */
const comparison = (op: Comparison, { left, right, leftText, rightText }: Sides): Evaluate => {
  const compare = compared[op]
  if (op === '==' && typeof rightText === 'string')
    return (scene) => {
      const value = left(scene)
      return value instanceof Unknown ? value : value === rightText
    }
  if (op === 'in' && typeof leftText === 'string')
    return (scene) => {
      const values = right(scene)
      return Array.isArray(values) ? values.includes(leftText) : contains(values, leftText)
    }
  if (leftText !== undefined) return (scene) => compare(leftText, right(scene))
  if (rightText !== undefined) return (scene) => compare(left(scene), rightText)
  return (scene) => compare(left(scene), right(scene))
}

/** Makes a parsed condition ready to evaluate: closures over closures, nothing looked up twice. */
const build = (tree: Tree, terms: Terms, depth: number): Evaluate => {
  const of = (part: Tree) => build(part, terms, depth)
  switch (tree.op) {
    case 'value':
      return () => tree.value
    case 'fact':
      return factReader(tree.path.join('.'))
    case 'derived':
      return derivedValues[tree.name] ?? (() => new Unknown([]))
    case 'term':
      return term(tree.name, terms)
    case 'item': {
      const { depth: own } = tree
      return ({ items }) => items[own] ?? null
    }
    case 'list': {
      const constant = constantOf(tree)
      return constant === undefined ? list(tree.items.map(of)) : () => constant
    }
    case 'and':
    case 'or':
      return junction(tree.of.map(of), tree.op === 'or')
    case 'not': {
      const inner = of(tree.of)
      return (scene) => not(truthOf(inner(scene)))
    }
    case 'size': {
      const inner = of(tree.of)
      return (scene) => sizeOf(inner(scene))
    }
    case 'if': {
      const [test, yes, no] = [of(tree.test), of(tree.yes), of(tree.no)]
      return (scene) => {
        const truth = truthOf(test(scene))
        return truth instanceof Unknown ? truth : (truth ? yes : no)(scene)
      }
    }
    case 'exists':
    case 'all':
      return quantified(tree.op === 'exists', of(tree.list), build(tree.body, terms, depth + 1), depth)
    case 'call':
      return call(tree.name, tree.args.map(of))
    default: {
      const { op, left, right } = tree
      return comparison(op, {
        left: of(left),
        right: of(right),
        leftText: constantOf(left),
        rightText: constantOf(right),
      })
    }
  }
}

/** A condition ready to be evaluated. */
export type Condition = { readonly source: string; readonly truth: (scene: Scene) => Truth }

/** A term as a condition of its own: what it came to before is not worked out again. */
export const termOf = (name: string, terms: Terms): Condition | undefined => {
  const named = terms.get(name)
  if (named === undefined) return undefined
  const { number, condition } = named
  return {
    source: condition.source,
    truth: (scene) => truthOf(once(scene, scene.terms, number, condition.truth)),
  }
}

/** A condition from its tree; its closures are made when it is first asked, since most rules are not asked for most transfers. */
export const conditionFrom = (source: string, tree: Tree, terms: Terms): Condition => {
  let evaluate: Evaluate | undefined
  return {
    source,
    truth: (scene) => {
      evaluate ??= build(tree, terms, 0)
      return truthOf(evaluate(scene))
    },
  }
}
