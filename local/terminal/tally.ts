import { readFile } from 'node:fs/promises'
import * as z from 'zod'

/** How many tests passed and failed. */
export type Tally = { passed: number; failed: number }

export const nothing: Tally = { passed: 0, failed: 0 }

export const plus = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
})

/**
 * The tally of a vitest run, from what its JSON reporter wrote. A run that failed without a failing test (a file that
 * does not load, an unhandled error, no report at all) counts as one failure.
 */
export async function tallyOf(file: string, exitCode: number): Promise<Tally> {
  const read = await readFile(file, 'utf8').then(
    (text) => report.parse(JSON.parse(text)),
    () => null,
  )
  if (!read) return { passed: 0, failed: 1 }
  const fine = exitCode === 0 && read.success
  return { passed: read.numPassedTests, failed: Math.max(read.numFailedTests, fine ? 0 : 1) }
}

/** The last line of a run, alone on its line. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`
