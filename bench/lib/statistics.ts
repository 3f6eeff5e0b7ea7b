/**
 * The value below which a share of the values lies (nearest rank): `quantile(values, 0.5)` is the median.
 * @throws RangeError where there are no values
 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('There are no values.')
  return value
}
