import { strFromU8, unzipSync } from 'fflate'
import type { UnreadableReason } from '#domain/documents/text-document.ts'

/** No text document of 400 pages has more; a zip bomb does. */
const maxInflatedBytes = 60 * 1024 * 1024

/**
 * The text of those entries of a zip that are wanted. Entries are refused by the size they declare, and fflate writes into a
 * buffer of that size only, so that a file that lies about its size cannot take more memory than it declared.
 */
export const unzipEntries = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { entries: Record<string, string> } | { because: UnreadableReason } => {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false
        total += originalSize
        return total <= maxInflatedBytes
      },
    })
    if (total > maxInflatedBytes) return { because: 'too-long' }
    return { entries: Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)])) }
  } catch {
    return { because: 'damaged' }
  }
}
