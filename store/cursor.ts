import { z } from 'zod'
import { RefusalError, refused } from '#domain/problems.ts'

const key = z.record(z.string(), z.string())

/** A place in a list as an opaque word for the reader. */
export const toCursor = (place: Record<string, unknown> | undefined): string | null =>
  place === undefined ? null : Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * The place that a cursor stands for. A cursor made for another list is refused: its partition must be the one that
 * the reader is asking for, or a hand-made cursor could start a query in somebody else's list.
 */
export const fromCursor = (
  cursor: string | undefined,
  partition: { name: string; value: string },
): Record<string, string> | undefined => {
  if (cursor === undefined) return undefined
  const invalid = () =>
    new RefusalError(refused('invalid-input', { errors: [{ pointer: '/next', code: 'not-a-cursor' }] }).refusal)
  try {
    const place = key.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    if (!place.success || place.data[partition.name] !== partition.value) throw invalid()
    return place.data
  } catch (error) {
    if (error instanceof RefusalError) throw error
    throw invalid()
  }
}
