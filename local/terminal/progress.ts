/** Runs one step, with a line when it begins and one with its time when it is done. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  console.log(`  … ${title}`)
  const result = await work()
  console.log(`  ✓ ${title} (${seconds(performance.now() - began)})`)
  return result
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
