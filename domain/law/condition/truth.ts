/**
 * Three-valued logic (Kleene): a fact that nobody has given yet is neither true nor false, and what depends on it
 * is unknown only if it could really turn out either way.
 */
export class Unknown {
  /** paths of the facts whose absence leaves the value open */
  readonly missing: readonly string[]
  constructor(missing: readonly string[]) {
    this.missing = missing
  }
}

/** A list of which some elements are known and others are not yet: `exists` can be true already, `all` can be false already. */
export class PartialList {
  readonly items: readonly Value[]
  readonly missing: readonly string[]
  constructor(items: readonly Value[], missing: readonly string[]) {
    this.items = items
    this.missing = missing
  }
}

export type Value = string | number | boolean | null | readonly Value[] | PartialList | Unknown
export type Truth = boolean | Unknown

const merge = (a: Unknown, b: Unknown): Unknown =>
  a === b ? a : new Unknown([...new Set([...a.missing, ...b.missing])])

/** What an open answer and another come to where neither decides: open, for want of what either waits for. */
export const pending = (a: Truth, b: Unknown): Unknown => (a instanceof Unknown ? merge(a, b) : b)

/**
 * What several truths come to when the first that is `decides` ends it: `&&` and `all` are decided by a falsehood, `||` and
 * `exists` by a truth. The second and later are asked only while the answer is open.
 */
const decided = <T>(decides: boolean, items: readonly T[], truthOf: (item: T) => Truth): Truth => {
  let answer: Truth = !decides
  for (const item of items) {
    const truth = truthOf(item)
    if (truth === decides) return decides
    if (truth instanceof Unknown) answer = pending(answer, truth)
  }
  return answer
}

/** The conjunction of several truths, and the disjunction. */
export const every = <T>(items: readonly T[], truthOf: (item: T) => Truth): Truth => decided(false, items, truthOf)
export const some = <T>(items: readonly T[], truthOf: (item: T) => Truth): Truth => decided(true, items, truthOf)

export const both = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : b instanceof Unknown ? pending(a, b) : a instanceof Unknown ? a : true

export const not = (truth: Truth): Truth => (truth instanceof Unknown ? truth : !truth)

/** The same over a list of values that may itself be unknown or incomplete. */
export const decidedIn = (decides: boolean, list: Value, truthOf: (item: Value) => Truth): Truth => {
  if (list instanceof Unknown) return list
  if (list instanceof PartialList) {
    const known = decided(decides, list.items, truthOf)
    return known === decides ? known : pending(known, new Unknown(list.missing))
  }
  return Array.isArray(list) ? decided(decides, list, truthOf) : !decides
}
