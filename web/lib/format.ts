import type { Language } from '#domain/language.ts'

/** English as most of the world writes it: 1 December 2026, 14:03. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' }

const day = (language: Language) => new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
const shortDay = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' })
const moment = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' })
const clock = (language: Language) => new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' })

/** A calendar day, "1 décembre 2026". Days are days everywhere: no time zone moves them. */
export const formatDay = (iso: string, language: Language): string => day(language).format(new Date(iso.slice(0, 10)))

/** A calendar day, "1 déc. 2026". */
export const formatShortDay = (iso: string, language: Language): string =>
  shortDay(language).format(new Date(iso.slice(0, 10)))

/** An instant in the reader's own time zone, "1 déc. 2026, 14:03". */
export const formatMoment = (iso: string, language: Language): string => moment(language).format(new Date(iso))

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

/** How far an instant is from now, in words: "il y a 3 jours", "in 2 days". Under a minute it is "now". */
export const formatDistance = (iso: string, now: number, language: Language): string => {
  const distance = Date.parse(iso) - now
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  const step = steps.find(({ milliseconds }) => Math.abs(distance) >= milliseconds)
  return step ? words.format(Math.trunc(distance / step.milliseconds), step.unit) : words.format(0, 'second')
}

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
