const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inBoth = (text: string) => ({ fr: text.replaceAll("'", '’'), en: text })

/** What was once said in one language, where both are asked for today. */
const said = (key: string, text: string): unknown => {
  if (key === 'source' && /^no source/.test(text)) return 'none'
  if (key === 'source' && !/^(none$|https?:\/\/\S+$|law\/\S+$)/.test(text)) return inBoth(text)
  if (key === 'validBasis' || (key === 'article' && /\p{Ll}{5}/u.test(text))) return inBoth(text)
  return text
}

/** A pack of an earlier commit in the form of today, so that the two can be compared: its notes were in one language. */
export const fromOlderForm = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromOlderForm)
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' ? said(key, inner) : fromOlderForm(inner),
    ]),
  )
}
