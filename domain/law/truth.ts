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

/** An answer that is left open by one more unknown. */
export const bothOpen = (a: Truth, b: Unknown): Unknown => (a instanceof Unknown ? merge(a, b) : b)

/** The conjunction of several truths; the second and later are asked only while the answer is open. */
export const every = <T>(items: Iterable<T>, truthOf: (item: T) => Truth): Truth => {
  let open: Unknown | undefined
  for (const item of items) {
    const truth = truthOf(item)
    if (truth === false) return false
    if (truth instanceof Unknown) open = open ? merge(open, truth) : truth
  }
  return open ?? true
}

/** The disjunction of several truths; the second and later are asked only while the answer is open. */
export const some = <T>(items: Iterable<T>, truthOf: (item: T) => Truth): Truth => {
  let open: Unknown | undefined
  for (const item of items) {
    const truth = truthOf(item)
    if (truth === true) return true
    if (truth instanceof Unknown) open = open ? merge(open, truth) : truth
  }
  return open ?? false
}

export const not = (truth: Truth): Truth => (truth instanceof Unknown ? truth : !truth)

/** The same over a list of values that may itself be unknown or incomplete. */
export const everyIn = (list: Value, truthOf: (item: Value) => Truth): Truth => {
  if (list instanceof Unknown) return list
  if (list instanceof PartialList) {
    const known = every(list.items, truthOf)
    return known === false ? false : every([known, new Unknown(list.missing)], (truth) => truth)
  }
  return Array.isArray(list) ? every(list, truthOf) : true
}

export const someIn = (list: Value, truthOf: (item: Value) => Truth): Truth =>
  not(everyIn(list, (item) => not(truthOf(item))))
