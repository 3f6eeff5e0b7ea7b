import { world } from 'virtual:world'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { classes, classOf } from '#web/pages/inventory/map/classes.ts'

/** Transfers per country on a map, with its legend in words. One image to a screen reader: the table behind it says the same. */
export function WorldMap({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const named = (code: string, count: number) =>
    t('inventory.mapPage.place', { country: countryName(code, language), count })
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={t('inventory.mapPage.label')}>
        {world.places.map(({ code, outline, point }) => {
          const count = code === null ? 0 : (counts[code] ?? 0)
          const title = code !== null && count > 0 ? <title>{named(code, count)}</title> : null
          if (outline !== null)
            return (
              <path key={outline} className={`place place-${classOf(count)}`} d={outline}>
                {title}
              </path>
            )
          if (point === null || count === 0) return null
          return (
            <circle key={code} className={`place place-${classOf(count)}`} cx={point[0]} cy={point[1]} r={5}>
              {title}
            </circle>
          )
        })}
      </svg>
      <figcaption>
        <ul className="legend" aria-label={t('inventory.mapPage.legend')}>
          {classes.map((name) => (
            <li key={name}>
              <span className={`swatch swatch-${name}`} aria-hidden="true" />
              {t(`inventory.mapPage.classes.${name}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
