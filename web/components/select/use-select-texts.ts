import { useTranslation } from 'react-i18next'

/** Beyond so many options a list is searched rather than looked through. */
const atAGlance = 9

/** What every list to choose from says and does alike: it is searched where it is long. */
export const useSelectTexts = (options: readonly unknown[]) => {
  const { t } = useTranslation()
  const search = t('components.select.search')
  const noMatch = t('components.select.noMatch')
  return {
    filteringType: options.length > atAGlance ? ('auto' as const) : ('none' as const),
    filteringPlaceholder: search,
    filteringAriaLabel: search,
    placeholder: t('components.select.choose'),
    empty: noMatch,
    noMatch,
    virtualScroll: options.length > 100,
  }
}
