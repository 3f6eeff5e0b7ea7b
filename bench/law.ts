import type { Bench } from '#bench/lib/row.ts'
import { coldLoad } from './law/cold-load.ts'
import { mutation } from './law/mutation.ts'
import { speed } from './law/speed.ts'

/** How fast the law is applied, what it costs a function to carry it, and how well the conformance table guards it. */
export const bench: Bench = {
  name: 'The law',
  run: async () => [...(await speed()), ...(await coldLoad()), ...mutation()],
}
