/** Does `work` for every item, so many at a time. The items may come one after another, as from a table that is read page by page. */
export const inLanes = async <T>(
  lanes: number,
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const queue = (async function* () {
    yield* items
  })()
  const lane = async () => {
    for await (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
