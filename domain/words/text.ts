import * as z from 'zod'

/**
 * Characters that change how a text *looks* without being seen: C0/C1 controls, the bidirectional marks, overrides and
 * isolates with which a name can be made to read as another one (Unicode TR 36, "Trojan Source"), tag characters that
 * carry words nobody sees, and halves of surrogate pairs, which are no text at all (RFC 8785 refuses to hash them).
 */
const invisible =
  /[^\P{Cc}\t\n\r]|\p{Cs}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u

/** An HTML or XML tag. The pages escape whatever they show; a tag in a name is refused because no name has one. */
const markup = /<[a-z!/?]/i

/** What a spreadsheet takes for a formula when it opens an export, the full-width forms included (OWASP, CSV injection). */
const formula = /^\s*[=+\-@＝＋－＠]/

/**
 * A line of text typed by a person: trimmed, NFC, 1 to `max` characters; names such as N'Diaye, 株式会社 or
 * O’Neil & Sons pass untouched. Refused: invisible controls, markup, spreadsheet formulas.
 */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, { error: 'required' })
    .max(max, { error: 'too-long' })
    .refine((text) => !/[\t\r\n\u2028\u2029]/.test(text), { error: 'one-line-only' })
    .refine((text) => !invisible.test(text), { error: 'invisible-characters' })
    .refine((text) => !markup.test(text), { error: 'markup' })
    .refine((text) => !formula.test(text), { error: 'formula' })

/** Several lines of text typed by a person, such as a reason or an answer. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, { error: 'required' })
    .max(max, { error: 'too-long' })
    .refine((text) => !invisible.test(text), { error: 'invisible-characters' })
    .refine((text) => !markup.test(text), { error: 'markup' })
