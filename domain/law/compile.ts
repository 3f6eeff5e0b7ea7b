import { derivedValues, factReader } from '#domain/law/fact-values.ts'
import { lawFunctions } from '#domain/law/functions.ts'
import { once, type Scene } from '#domain/law/scene.ts'
import type { Comparison, Tree } from '#domain/law/tree.ts'
import { decided, decidedIn, not, PartialList, type Truth, Unknown, type Value } from '#domain/law/truth.ts'

type Evaluate = (scene: Scene, items: readonly Value[]) => Value

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
  const named = terms.get(name)
  if (named === undefined) return () => false
  const { number, condition } = named
  return (scene) => once(scene, scene.terms, number, condition.truth)
}

/** Makes a parsed condition ready to evaluate: closures over closures, nothing looked up twice. */
const build = (tree: Tree, terms: Terms): Evaluate => {
  const of = (part: Tree) => build(part, terms)
  switch (tree.op) {
    case 'value':
      return () => tree.value
    case 'fact':
      return factReader(tree.path.join('.'))
    case 'derived':
      return derivedValues[tree.name] ?? (() => new Unknown([]))
    case 'term':
      return term(tree.name, terms)
    case 'item':
      return (_, items) => items[tree.depth] ?? null
    case 'list': {
      if (tree.items.every(({ op }) => op === 'value')) {
        const constant = tree.items.map((item) => (item.op === 'value' ? item.value : null))
        return () => constant
      }
      const parts = tree.items.map(of)
      return (scene, items) => parts.map((part) => part(scene, items))
    }
    case 'and':
    case 'or': {
      const parts = tree.of.map(of)
      const decides = tree.op === 'or'
      return (scene, items) => decided(decides, parts, (part) => truthOf(part(scene, items)))
    }
    case 'not': {
      const inner = of(tree.of)
      return (scene, items) => not(truthOf(inner(scene, items)))
    }
    case 'size': {
      const inner = of(tree.of)
      return (scene, items) => sizeOf(inner(scene, items))
    }
    case 'if': {
      const [test, yes, no] = [of(tree.test), of(tree.yes), of(tree.no)]
      return (scene, items) => {
        const truth = truthOf(test(scene, items))
        return truth instanceof Unknown ? truth : (truth ? yes : no)(scene, items)
      }
    }
    case 'exists':
    case 'all': {
      const [list, body] = [of(tree.list), of(tree.body)]
      const decides = tree.op === 'exists'
      return (scene, items) => {
        const bound: Value[] = [...items, null]
        return decidedIn(decides, list(scene, items), (item) => {
          bound[items.length] = item
          return truthOf(body(scene, bound))
        })
      }
    }
    case 'call': {
      const args = tree.args.map(of)
      const asked = lawFunctions[tree.name]
      return (scene, items) => {
        const given = args.map((arg) => arg(scene, items))
        return given.find((value) => value instanceof Unknown) ?? asked?.call(scene, given) ?? new Unknown([])
      }
    }
    default: {
      const [left, right] = [of(tree.left), of(tree.right)]
      const compare = compared[tree.op]
      if (tree.left.op === 'value') {
        const { value } = tree.left
        return (scene, items) => compare(value, right(scene, items))
      }
      if (tree.right.op === 'value') {
        const { value } = tree.right
        return (scene, items) => compare(left(scene, items), value)
      }
      return (scene, items) => compare(left(scene, items), right(scene, items))
    }
  }
}

/** A condition ready to be evaluated. */
export type Condition = { readonly source: string; readonly truth: (scene: Scene) => Truth }

const none: readonly Value[] = []

/** A condition from its tree; its closures are made when it is first asked, since most rules are not asked for most transfers. */
export const conditionFrom = (source: string, tree: Tree, terms: Terms): Condition => {
  let evaluate: Evaluate | undefined
  return {
    source,
    truth: (scene) => {
      evaluate ??= build(tree, terms)
      return truthOf(evaluate(scene, none))
    },
  }
}
