import * as z from 'zod'
import type { Bilingual } from '#domain/words/language.ts'

/** The codes of a catalogue as a zod enum: the keys are the one list of codes. Apart from the catalogues, whose labels the page shows without any schema. */
export const codesOf = <C extends Record<string, Bilingual>>(list: C) => {
  const codes = Object.keys(list)
  return z.enum(codes as [Extract<keyof C, string>, ...Extract<keyof C, string>[]])
}
