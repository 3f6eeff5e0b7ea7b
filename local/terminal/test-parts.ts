import { Trouble } from '#local/terminal/trouble.ts'

/** The parts of `npm test`, in the order in which they run. All but the first two need a deployed stack. */
export const parts = ['check', 'unit', 'probes', 'journeys', 'browser'] as const
export type Part = (typeof parts)[number]

export type Wanted = { parts: readonly Part[]; vitest: readonly string[] }

/** What to run: the parts that are named first (all when none is), and the rest for vitest, as in `journeys -t "two DPOs"`. */
export function wantedParts(args: readonly string[]): Wanted {
  const named = args.flatMap((arg) => parts.filter((part) => part === arg))
  const vitest = args.filter((arg) => !parts.some((part) => part === arg))
  if (vitest.length > 0 && named.length === 0)
    throw new Trouble('option-unknown', `Name the part first: npm test -- ${parts.join(' | ')} [vitest options]`)
  return { parts: named.length > 0 ? parts.filter((part) => named.includes(part)) : parts, vitest }
}

export const needsCloud = (part: Part): boolean => part !== 'check' && part !== 'unit'
