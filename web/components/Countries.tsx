import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { byName, countryName } from '#web/lib/country-name.ts'

/** Countries by name, in the reader's alphabetical order. */
export function Countries({ codes }: { codes: readonly string[] }) {
  const { language } = useLanguage()
  return (
    <>
      {byName(codes, language)
        .map((code) => countryName(code, language))
        .join(', ')}
    </>
  )
}
