import type { Language } from './language.ts'

/** English as most of the world writes it: 1 December 2026, 14:03. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' }

/** What a calendar counts in: no time zone moves a day. */
const calendar = { timeZone: 'UTC' } as const

const styles = {
  /** "1er décembre 2026" */
  long: { ...calendar, dateStyle: 'long' },
  /** "1er déc. 2026" */
  short: { ...calendar, dateStyle: 'medium' },
  /** "1er décembre", of every year */
  yearly: { ...calendar, day: 'numeric', month: 'long' },
  /** "1er déc. 2026, 14:03", in the time zone of whoever reads */
  moment: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/**
 * A day or a moment as a person of that language writes it. The first of a month is “1er” in French, which Intl does not say.
 * @param iso a calendar day or an instant; a style that shows no time takes the day alone
 */
export const dayInWords = (iso: string, language: Language, style: keyof typeof styles = 'long'): string =>
  new Intl.DateTimeFormat(locales[language], styles[style])
    .formatToParts(new Date(style === 'moment' ? iso : iso.slice(0, 10)))
    .map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('')
