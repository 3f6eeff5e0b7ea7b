import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/**
 * SHA-256 in hex over the canonical JSON (RFC 8785) of a value: the same content gives the same hash, whatever the key order.
 * Of nothing at all it is the hash of the empty text.
 */
export const contentHash = (value: unknown): string =>
  hash('sha256', value === undefined ? '' : canonicalJson(value), 'hex')
