import * as z from 'zod'

/** One figure: what was measured, its value and unit, and the aim it is held against, if there is one. */
export const row = z.strictObject({
  what: z.string(),
  value: z.number(),
  unit: z.string(),
  aim: z.union([z.strictObject({ below: z.number() }), z.strictObject({ atLeast: z.number() })]).optional(),
  /** how the figure came about, where that is not plain */
  note: z.string().optional(),
})
export type Row = z.infer<typeof row>

/** A part of `npm run bench`. Every file directly in `bench/` that exports one as `bench` is run. */
export type Bench = { name: string; run: () => Promise<Row[]> }

/** Whether a figure is where it should be; null where there is no aim. */
export const meets = ({ value, aim }: Row): boolean | null => {
  if (aim === undefined) return null
  return 'below' in aim ? value < aim.below : value >= aim.atLeast
}
