import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** An item in DynamoDB’s own notation; binary values as bytes, or in Base64 as they travel. */
export type Item = Record<string, AttributeValue>

const bytes = (text: string) => Buffer.byteLength(text)

/** About one byte for two significant digits and one more; zeros at both ends do not count. */
const numberSize = (text: string) => {
  const digits = text
    .replace(/e.*$/i, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+|0+$/g, '')
  return Math.ceil(digits.length / 2) + 1
}

const binarySize = (value: unknown) => {
  if (typeof value === 'string') return Buffer.from(value, 'base64').length
  return value instanceof Uint8Array ? value.length : 0
}

const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0)

const valueSize = (value: AttributeValue): number => {
  if (value.S !== undefined) return bytes(value.S)
  if (value.N !== undefined) return numberSize(value.N)
  if (value.B !== undefined) return binarySize(value.B)
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1
  if (value.L !== undefined) return 3 + sum(value.L.map((one) => valueSize(one) + 1))
  if (value.M !== undefined)
    return 3 + sum(Object.entries(value.M).map(([name, one]) => bytes(name) + valueSize(one) + 1))
  if (value.SS !== undefined) return sum(value.SS.map(bytes))
  if (value.NS !== undefined) return sum(value.NS.map(numberSize))
  return sum((value.BS ?? []).map(binarySize))
}

/** The size of an item in bytes by the rules of the DynamoDB Developer Guide, “DynamoDB item sizes and formats”. */
export const itemSize = (item: Item | undefined): number =>
  item === undefined ? 0 : sum(Object.entries(item).map(([name, value]) => bytes(name) + valueSize(value)))
