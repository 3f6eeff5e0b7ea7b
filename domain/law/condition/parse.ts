import type { ASTNode, Environment } from '@marcbachmann/cel-js'
import type { FactType } from '#domain/law/condition/fact-types.ts'
import { derivedValues } from '#domain/law/condition/fact-values.ts'
import { lawFunctions } from '#domain/law/condition/law-functions.ts'
import { isComparison, type Tree } from '#domain/law/condition/tree.ts'

/** What a condition may name: the environment it is type-checked in, and the facts, terms and groups there are. */
export type Vocabulary = {
  readonly environment: Environment
  readonly facts: Readonly<Record<string, FactType>>
  readonly terms: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

/** Why a condition cannot be used: the sentence, and where in the condition. */
export class ConditionError extends Error {
  readonly position: number
  constructor(message: string, position: number, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ConditionError'
    this.position = position
  }
}

type Item = { name: string; type: FactType | undefined }
/** A parsed part with what is known of its type, for checking the codes it is compared with. */
type Part = { tree: Tree; type?: FactType | undefined }
type Reader = (node: ASTNode) => Part

const itemType = (type: FactType | undefined): FactType | undefined => (type?.kind === 'list' ? type.item : undefined)

const checkCode = (type: FactType | undefined, tree: Tree, start: number): void => {
  if (tree.op === 'list') for (const item of tree.items) checkCode(type, item, start)
  if (type?.kind !== 'text' || type.codes === undefined || tree.op !== 'value' || typeof tree.value !== 'string') return
  if (!type.codes.has(tree.value))
    throw new ConditionError(`"${tree.value}" is not one of the codes of this fact`, start)
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

const readName = (node: ASTNode, { facts, terms }: Vocabulary, items: readonly Item[]): Part => {
  const path = pathOf(node) ?? []
  const [name = ''] = path
  const depth = items.findLastIndex((item) => item.name === name)
  if (path.length === 1 && depth >= 0) return { tree: { op: 'item', depth }, type: items[depth]?.type }
  if (path.length === 1 && terms.has(name)) return { tree: { op: 'term', name }, type: { kind: 'truth' } }
  const type = typeAt(facts, path)
  if (type === undefined) throw new ConditionError(`there is no fact "${path.join('.')}"`, node.start)
  return { tree: path.length === 1 && derivedValues[name] ? { op: 'derived', name } : { op: 'fact', path }, type }
}

const readLiteral = (node: Extract<ASTNode, { op: 'value' }>): Part => {
  const value = typeof node.args === 'bigint' ? Number(node.args) : node.args
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { tree: { op: 'value', value } }
  throw new ConditionError('only texts, numbers, true and false can be written in a condition', node.start)
}

const readMacro = (node: Extract<ASTNode, { op: 'rcall' }>, vocabulary: Vocabulary, items: readonly Item[]): Part => {
  const [name, receiver, args] = node.args
  const list = readerFor(vocabulary, items)(receiver)
  if (name === 'size' && args.length === 0) return { tree: { op: 'size', of: list.tree } }
  const [variable, body] = args
  if ((name !== 'exists' && name !== 'all') || variable?.op !== 'id' || body === undefined)
    throw new ConditionError(`"${name}" cannot be used here; use exists, all or size`, node.start)
  const inner = readerFor(vocabulary, [...items, { name: variable.args, type: itemType(list.type) }])(body)
  return { tree: { op: name, list: list.tree, body: inner.tree } }
}

const readCall = (node: Extract<ASTNode, { op: 'call' }>, { groups }: Vocabulary, read: Reader): Part => {
  const [name, args] = node.args
  const parts = args.map((arg) => read(arg).tree)
  const [first] = parts
  if (name === 'size' && first !== undefined) return { tree: { op: 'size', of: first } }
  if (lawFunctions[name] === undefined) throw new ConditionError(`"${name}" is not a function of the law`, node.start)
  if (name === 'member' && !(first?.op === 'value' && groups.has(String(first.value))))
    throw new ConditionError('the first argument of member() must be the id of a group', node.start)
  return { tree: { op: 'call', name, args: parts } }
}

const readComparison = (node: ASTNode, left: Part, right: Part): Part => {
  if (!isComparison(node.op))
    throw new ConditionError(`"${node.op}" cannot be used in a condition of the law`, node.start)
  checkCode(node.op === 'in' ? itemType(right.type) : right.type, left.tree, node.start)
  checkCode(left.type, right.tree, node.start)
  return { tree: { op: node.op, left: left.tree, right: right.tree } }
}

const readerFor = (vocabulary: Vocabulary, items: readonly Item[]): Reader => {
  const read: Reader = (node) => {
    const of = (child: ASTNode) => read(child).tree
    switch (node.op) {
      case 'value':
        return readLiteral(node)
      case 'id':
      case '.':
        return readName(node, vocabulary, items)
      case 'list':
        return { tree: { op: 'list', items: node.args.map(of) } }
      case '&&':
      case '||': {
        const op = node.op === '&&' ? 'and' : 'or'
        const flat = node.args.map(of).flatMap((tree) => (tree.op === op ? tree.of : [tree]))
        return { tree: { op, of: flat } }
      }
      case '!_':
        return { tree: { op: 'not', of: of(node.args) } }
      case '?:': {
        const [test, yes, no] = node.args
        return { tree: { op: 'if', test: of(test), yes: of(yes), no: of(no) } }
      }
      case 'rcall':
        return readMacro(node, vocabulary, items)
      case 'call':
        return readCall(node, vocabulary, read)
      case '==':
      case '!=':
      case 'in':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return readComparison(node, read(node.args[0]), read(node.args[1]))
      default:
        throw new ConditionError(`"${node.op}" cannot be used in a condition of the law`, node.start)
    }
  }
  return read
}

const typeChecked = (source: string, { environment }: Vocabulary): ASTNode => {
  try {
    const { ast, check } = environment.parse(source)
    const { valid, type, error } = check()
    if (!valid) throw new ConditionError(error?.summary ?? 'does not type-check', error?.range?.start ?? 0)
    if (type !== 'bool') throw new ConditionError(`must be true or false, but is ${type}`, 0)
    return ast
  } catch (error) {
    if (error instanceof ConditionError || !(error instanceof Error)) throw error
    const range: unknown = Reflect.get(error, 'range')
    const start: unknown = typeof range === 'object' && range !== null ? Reflect.get(range, 'start') : 0
    const [message = 'does not parse'] = error.message.split('\n')
    throw new ConditionError(message, typeof start === 'number' ? start : 0, { cause: error })
  }
}

/**
 * Parses a condition in CEL and checks its types, its names and its codes.
 * Throws a `ConditionError` that says what is wrong and at which character.
 */
export const parseCondition = (source: string, vocabulary: Vocabulary): Tree =>
  readerFor(vocabulary, [])(typeChecked(source, vocabulary)).tree
