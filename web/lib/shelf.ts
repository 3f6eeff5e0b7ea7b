/** Reads JSON that the page kept on this device; null where there is none or it cannot be read (another version's, say). */
export const readKept = (shelf: Pick<Storage, 'getItem'>, key: string): unknown => {
  try {
    return JSON.parse(shelf.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps JSON on this device; says whether it could (a full or closed store is no reason to lose the form). */
export const keep = (shelf: Pick<Storage, 'setItem'>, key: string, value: unknown): boolean => {
  try {
    shelf.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
