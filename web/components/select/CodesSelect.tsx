import type { Bilingual } from '#domain/words/language.ts'
import { OneOf } from '#web/components/select/OneOf.tsx'
import { SomeOf } from '#web/components/select/SomeOf.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'

type Catalogue<C extends string> = Readonly<Record<C, Bilingual>>

const useCodeOptions = <C extends string>(catalogue: Catalogue<C>) => {
  const { language } = useLanguage()
  return codesOfCatalogue(catalogue).map((code) => ({ value: code, label: labelOf(catalogue, code, language) }))
}

type OneProps<C extends string> = { catalogue: Catalogue<C>; value: C | null; onChange: (code: C) => void }

/** One value of a closed list. */
export function CodeSelect<C extends string>({ catalogue, ...rest }: OneProps<C>) {
  return <OneOf {...rest} options={useCodeOptions(catalogue)} />
}

type SeveralProps<C extends string> = { catalogue: Catalogue<C>; values: C[]; onChange: (codes: C[]) => void }

/** Several values of a closed list. */
export function CodesSelect<C extends string>({ catalogue, ...rest }: SeveralProps<C>) {
  return <SomeOf {...rest} options={useCodeOptions(catalogue)} />
}
