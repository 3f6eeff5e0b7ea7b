/** The part of a list that begins at a place in it, and the place where the next part begins; null after the last. */
export const partOf = <T>(
  list: readonly T[],
  { from = '0', length }: { from: string | undefined; length: number },
): { part: T[]; next: string | null } => {
  const part = list.slice(Number(from), Number(from) + length)
  const end = Number(from) + part.length
  return { part, next: end < list.length ? String(end) : null }
}
