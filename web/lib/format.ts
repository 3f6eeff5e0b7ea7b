import { dayInWords, locales } from '#domain/words/days-in-words.ts'
import type { Language } from '#domain/words/language.ts'

const clock = (language: Language) => new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' })

/** A calendar day, "1er décembre 2026". Days are days everywhere: no time zone moves them. */
export const formatDay = (iso: string, language: Language): string => dayInWords(iso, language)

/** A calendar day, "1er déc. 2026". */
export const formatShortDay = (iso: string, language: Language): string => dayInWords(iso, language, 'short')

/** An instant in the reader's own time zone, "1er déc. 2026, 14:03". */
export const formatMoment = (iso: string, language: Language): string => dayInWords(iso, language, 'moment')

/** The time of day of an instant, "14:03". */
export const formatClock = (iso: string, language: Language): string => clock(language).format(new Date(iso))

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value)

const sizes = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1000 },
] as const

/** A file's size, "1,4 Mo". */
export const formatSize = (bytes: number, language: Language): string => {
  const { unit, bytes: one } = sizes.find((size) => bytes >= size.bytes) ?? { unit: 'byte', bytes: 1 }
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / one)
}

const steps = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
] as const

const underAMinute: Readonly<Record<Language, string>> = { fr: 'moins d’une minute', en: 'less than a minute' }

/** How long something has been so, in words: "3 jours", "2 hours". */
export const formatDuration = (since: string, now: number, language: Language): string => {
  const length = Math.max(0, now - Date.parse(since))
  const step = steps.find(({ milliseconds }) => length >= milliseconds)
  if (!step) return underAMinute[language]
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit: step.unit, unitDisplay: 'long' }).format(
    Math.trunc(length / step.milliseconds),
  )
}

/** What stands between a name and its value: French sets a space before the colon, English none. */
export const colon = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ')

/** Several things as one phrase: "A, B et C". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

/** The same as parts, for things that are more than text: what joins them stands between as text. */
export const listParts = <T extends object>(items: readonly T[], language: Language): (T | string)[] => {
  let next = 0
  return new Intl.ListFormat(locales[language], { type: 'conjunction' })
    .formatToParts(items.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? (items[next++] ?? value) : value))
}
