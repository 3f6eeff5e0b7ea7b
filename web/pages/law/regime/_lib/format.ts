import { dayInWords } from '#domain/words/days-in-words.ts'
import type { Language } from '#domain/words/language.ts'

/** An amount with its currency, "200 000 F CFA". */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)

/** A day that comes back every year, from MM-DD: "2 février". */
export const formatDayOfYear = (day: string, language: Language): string =>
  dayInWords(`2024-${day}`, language, 'yearly')
