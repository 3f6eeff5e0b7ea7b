import type { ASTNode, Environment } from '@marcbachmann/cel-js'
import { derivedValues, readFact } from '#domain/law/fact-values.ts'
import type { FactType } from '#domain/law/facts.ts'
import { type LawFunction, lawFunctions } from '#domain/law/functions.ts'
import type { Scene } from '#domain/law/scene.ts'
import { every, everyIn, not, PartialList, some, someIn, type Truth, Unknown, type Value } from '#domain/law/truth.ts'

/** What a condition may name: the environment it is type-checked in, and the facts, terms and groups there are. */
export type Vocabulary = {
  readonly environment: Environment
  readonly facts: Readonly<Record<string, FactType>>
  readonly terms: ReadonlyMap<string, Condition>
  readonly groups: ReadonlySet<string>
}

/** A condition ready to be evaluated. */
export type Condition = { readonly source: string; readonly truth: (scene: Scene) => Truth }

/** Why a condition cannot be used: the sentence, and where in the condition. */
export class ConditionError extends Error {
  readonly position: number
  constructor(message: string, position: number, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ConditionError'
    this.position = position
  }
}

/** A part of a condition: how to evaluate it, and what is known of its type (for checking codes). */
type Part = {
  readonly value: (scene: Scene, locals: readonly Value[]) => Value
  readonly type?: FactType | undefined
  readonly literal?: Value
}

type Locals = readonly { name: string; type: FactType | undefined }[]

const truthOf = (value: Value): Truth => (value instanceof Unknown ? value : value === true)

const known = (type: FactType | undefined, value: Value | undefined, node: ASTNode): void => {
  if (type?.kind !== 'text' || type.codes === undefined || typeof value !== 'string' || type.codes.has(value)) return
  throw new ConditionError(`"${value}" is not one of the codes of this fact`, node.start)
}

const itemType = (type: FactType | undefined): FactType | undefined => (type?.kind === 'list' ? type.item : undefined)

const equal = (a: Value, b: Value): Truth => (a instanceof Unknown ? a : b instanceof Unknown ? b : a === b)

const contains = (list: Value, item: Value): Truth =>
  item instanceof Unknown ? item : someIn(list, (other) => equal(other, item))

const compare = (a: Value, b: Value, holds: (order: number) => boolean): Truth => {
  if (a instanceof Unknown) return a
  if (b instanceof Unknown) return b
  if (typeof a === 'number' && typeof b === 'number') return holds(a - b)
  if (typeof a === 'string' && typeof b === 'string') return holds(a < b ? -1 : a > b ? 1 : 0)
  return false
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

const sizeOf = (list: Value): Value => {
  if (list instanceof Unknown) return list
  if (list instanceof PartialList) return new Unknown(list.missing)
  return Array.isArray(list) || typeof list === 'string' ? list.length : 0
}

/** The dotted path of a fact, where a node is one. */
const pathOf = (node: ASTNode): string[] | undefined => {
  if (node.op === 'id') return [node.args]
  if (node.op !== '.') return undefined
  const base = pathOf(node.args[0])
  return base && [...base, node.args[1]]
}

const typeAt = (facts: Vocabulary['facts'], path: readonly string[]): FactType | undefined =>
  path.reduce<FactType | undefined>((type, key) => (type?.kind === 'object' ? type.fields[key] : undefined), {
    kind: 'object',
    fields: facts,
  })

const fact = (node: ASTNode, vocabulary: Vocabulary, locals: Locals): Part => {
  const path = pathOf(node)
  const [name = ''] = path ?? []
  const local = locals.findIndex((one) => one.name === name)
  if (path?.length === 1 && local >= 0)
    return { value: (_, values) => values[local] ?? null, type: locals[local]?.type }
  const term = vocabulary.terms.get(name)
  if (path?.length === 1 && term !== undefined) return { value: term.truth, type: { kind: 'truth' } }
  const type = path && typeAt(vocabulary.facts, path)
  if (path === undefined || type === undefined)
    throw new ConditionError(`there is no fact "${path?.join('.') ?? ''}"`, node.start)
  const derived = path.length === 1 ? derivedValues[name] : undefined
  if (derived !== undefined) return { value: derived, type }
  const dotted = path.join('.')
  return { value: (scene) => readFact(scene, dotted, path), type }
}

const literal = (node: Extract<ASTNode, { op: 'value' }>): Part => {
  const raw = node.args
  const value = typeof raw === 'bigint' ? Number(raw) : raw
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { value: () => value, literal: value }
  throw new ConditionError('only texts, numbers, true and false can be written in a condition', node.start)
}

const macro = (node: Extract<ASTNode, { op: 'rcall' }>, vocabulary: Vocabulary, locals: Locals): Part => {
  const [name, receiver, args] = node.args
  const list = build(receiver, vocabulary, locals)
  if (name === 'size' && args.length === 0) return { value: (scene, values) => sizeOf(list.value(scene, values)) }
  const [variable, body] = args
  if ((name !== 'exists' && name !== 'all') || variable?.op !== 'id' || body === undefined)
    throw new ConditionError(`"${name}" cannot be used here; use exists, all or size`, node.start)
  const inner = build(body, vocabulary, [...locals, { name: variable.args, type: itemType(list.type) }])
  const over = name === 'exists' ? someIn : everyIn
  return {
    value: (scene, values) => over(list.value(scene, values), (item) => truthOf(inner.value(scene, [...values, item]))),
  }
}

const call = (node: Extract<ASTNode, { op: 'call' }>, vocabulary: Vocabulary, locals: Locals): Part => {
  const [name, args] = node.args
  const parts = args.map((arg) => build(arg, vocabulary, locals))
  const [first] = parts
  if (name === 'size' && first !== undefined) return { value: (scene, values) => sizeOf(first.value(scene, values)) }
  const asked: LawFunction | undefined = lawFunctions[name]
  if (asked === undefined) throw new ConditionError(`"${name}" is not a function of the law`, node.start)
  if (name === 'member' && (typeof first?.literal !== 'string' || !vocabulary.groups.has(first.literal)))
    throw new ConditionError('the first argument of member() must be the id of a group', node.start)
  return {
    value: (scene, values) => {
      const given = parts.map((part) => part.value(scene, values))
      return given.find((value) => value instanceof Unknown) ?? asked.call(scene, given)
    },
  }
}

const build = (node: ASTNode, vocabulary: Vocabulary, locals: Locals): Part => {
  const part = (child: ASTNode) => build(child, vocabulary, locals)
  switch (node.op) {
    case 'value':
      return literal(node)
    case 'id':
    case '.':
      return fact(node, vocabulary, locals)
    case 'list': {
      const items = node.args.map(part)
      return {
        value: (scene, values) => items.map((item) => item.value(scene, values)),
        literal: items.map((item) => item.literal ?? null),
      }
    }
    case '&&':
    case '||': {
      const sides = node.args.map(part)
      const over = node.op === '&&' ? every : some
      return { value: (scene, values) => over(sides, (side) => truthOf(side.value(scene, values))) }
    }
    case '!_': {
      const inner = part(node.args)
      return { value: (scene, values) => not(truthOf(inner.value(scene, values))) }
    }
    case '?:': {
      const [test, yes, no] = node.args.map(part)
      if (test === undefined || yes === undefined || no === undefined) break
      return {
        value: (scene, values) => {
          const truth = truthOf(test.value(scene, values))
          return truth instanceof Unknown ? truth : (truth ? yes : no).value(scene, values)
        },
      }
    }
    case '==':
    case '!=': {
      const [left, right] = [part(node.args[0]), part(node.args[1])]
      known(left.type, right.literal, node)
      known(right.type, left.literal, node)
      const wanted = node.op === '=='
      return {
        value: (scene, values) => {
          const same = equal(left.value(scene, values), right.value(scene, values))
          return wanted ? same : not(same)
        },
      }
    }
    case 'in': {
      const [item, list] = [part(node.args[0]), part(node.args[1])]
      known(itemType(list.type), item.literal, node)
      if (Array.isArray(list.literal)) for (const code of list.literal) known(item.type, code, node)
      return { value: (scene, values) => contains(list.value(scene, values), item.value(scene, values)) }
    }
    case 'rcall':
      return macro(node, vocabulary, locals)
    case 'call':
      return call(node, vocabulary, locals)
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = [part(node.args[0]), part(node.args[1])]
      const holds = orders[node.op]
      if (holds === undefined) break
      return { value: (scene, values) => compare(left.value(scene, values), right.value(scene, values), holds) }
    }
  }
  throw new ConditionError(`"${node.op}" cannot be used in a condition of the law`, node.start)
}

const none: readonly Value[] = []

/**
 * Parses a condition, checks its types and its codes, and makes it ready to evaluate.
 * Throws a `ConditionError` that says what is wrong and at which character.
 */
export const compile = (source: string, vocabulary: Vocabulary): Condition => {
  const ast = parsed(source, vocabulary)
  const { value } = build(ast, vocabulary, [])
  return { source, truth: (scene) => truthOf(value(scene, none)) }
}

const parsed = (source: string, { environment }: Vocabulary): ASTNode => {
  try {
    const result = environment.parse(source)
    const { valid, type, error } = result.check()
    if (!valid)
      throw new ConditionError(error?.summary ?? 'does not type-check', error?.range?.start ?? 0, { cause: error })
    if (type !== 'bool') throw new ConditionError(`must be true or false, but is ${type}`, 0)
    return result.ast
  } catch (error) {
    if (error instanceof ConditionError || !(error instanceof Error)) throw error
    const range: unknown = Reflect.get(error, 'range')
    const start: unknown = typeof range === 'object' && range !== null ? Reflect.get(range, 'start') : 0
    throw new ConditionError(error.message.split('\n')[0] ?? error.message, typeof start === 'number' ? start : 0, {
      cause: error,
    })
  }
}
