import { derivedValues, readFact } from '#domain/law/fact-values.ts'
import { lawFunctions } from '#domain/law/functions.ts'
import { alsoRead, reading, type Scene } from '#domain/law/scene.ts'
import type { Comparison, Tree } from '#domain/law/tree.ts'
import { bothOpen, everyIn, not, PartialList, someIn, type Truth, Unknown, type Value } from '#domain/law/truth.ts'

type Evaluate = (scene: Scene, items: readonly Value[]) => Value

const truthOf = (value: Value): Truth => (value instanceof Unknown ? value : value === true)

const equal = (a: Value, b: Value): Truth => (a instanceof Unknown ? a : b instanceof Unknown ? b : a === b)

const contains = (list: Value, item: Value): Truth => {
  if (item instanceof Unknown) return item
  if (Array.isArray(list) && typeof item === 'string') return list.includes(item)
  return someIn(list, (other) => equal(other, item))
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

/** A term is evaluated once per assessment and pack; whoever uses it has read what it read. */
const term =
  (name: string): Evaluate =>
  (scene) => {
    let known = scene.terms.get(name)
    if (known === undefined) {
      known = reading(scene, () => scene.pack.terms.get(name)?.truth(scene) ?? false)
      scene.terms.set(name, known)
    }
    alsoRead(scene, known.reads)
    return known.value
  }

/** `&&` and `||` over parts: the first side that decides ends it, an open side leaves it open. */
const both = (parts: readonly Evaluate[], decides: boolean): Evaluate => {
  return (scene, items) => {
    let open: Truth = !decides
    for (const part of parts) {
      const truth = truthOf(part(scene, items))
      if (truth === decides) return decides
      if (truth instanceof Unknown) open = bothOpen(open, truth)
    }
    return open
  }
}

/** Makes a parsed condition ready to evaluate: closures over closures, nothing looked up twice. */
const build = (tree: Tree): Evaluate => {
  switch (tree.op) {
    case 'value':
      return () => tree.value
    case 'fact': {
      const dotted = tree.path.join('.')
      return (scene) => readFact(scene, dotted, tree.path)
    }
    case 'derived':
      return derivedValues[tree.name] ?? (() => new Unknown([]))
    case 'term':
      return term(tree.name)
    case 'item':
      return (_, items) => items[tree.depth] ?? null
    case 'list': {
      if (tree.items.every(({ op }) => op === 'value')) {
        const constant = tree.items.map((item) => (item.op === 'value' ? item.value : null))
        return () => constant
      }
      const parts = tree.items.map(build)
      return (scene, items) => parts.map((part) => part(scene, items))
    }
    case 'and':
    case 'or': {
      return both(tree.of.map(build), tree.op === 'or')
    }
    case 'not': {
      const inner = build(tree.of)
      return (scene, items) => not(truthOf(inner(scene, items)))
    }
    case 'size': {
      const inner = build(tree.of)
      return (scene, items) => sizeOf(inner(scene, items))
    }
    case 'if': {
      const [test, yes, no] = [build(tree.test), build(tree.yes), build(tree.no)]
      return (scene, items) => {
        const truth = truthOf(test(scene, items))
        return truth instanceof Unknown ? truth : (truth ? yes : no)(scene, items)
      }
    }
    case 'exists':
    case 'all': {
      const [list, body] = [build(tree.list), build(tree.body)]
      const over = tree.op === 'exists' ? someIn : everyIn
      return (scene, items) => over(list(scene, items), (item) => truthOf(body(scene, [...items, item])))
    }
    case 'call': {
      const args = tree.args.map(build)
      const asked = lawFunctions[tree.name]
      return (scene, items) => {
        const given = args.map((arg) => arg(scene, items))
        return given.find((value) => value instanceof Unknown) ?? asked?.call(scene, given) ?? new Unknown([])
      }
    }
    default: {
      const [left, right] = [build(tree.left), build(tree.right)]
      const compare = compared[tree.op]
      return (scene, items) => compare(left(scene, items), right(scene, items))
    }
  }
}

/** A condition ready to be evaluated. */
export type Condition = { readonly source: string; readonly truth: (scene: Scene) => Truth }

const none: readonly Value[] = []

/** A condition from its tree; its closures are made when it is first asked, since most rules are not asked for most transfers. */
export const conditionFrom = (source: string, tree: Tree): Condition => {
  let evaluate: Evaluate | undefined
  return {
    source,
    truth: (scene) => {
      evaluate ??= build(tree)
      return truthOf(evaluate(scene, none))
    },
  }
}
