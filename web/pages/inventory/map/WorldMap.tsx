import { world } from 'virtual:world'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { classes, classOf } from '#web/pages/inventory/map/classes.ts'

type Props = {
  counts: Readonly<Record<string, number>>
  /** where a country's transfers are listed */
  hrefOf: (code: string) => string
}

/** Transfers per country on a map, with its legend in words; pressed, a country leads to its transfers. For keyboard and screen reader the table behind it does the same. */
export function WorldMap({ counts, hrefOf }: Props) {
  const { t } = useTranslation()
  return (
    <figure className="map" aria-label={t('inventory.mapPage.label')}>
      <svg viewBox={`0 0 ${world.width} ${world.height}`} aria-hidden="true">
        {world.places.map((place) => (
          <Place
            key={place.code ?? place.outline}
            place={place}
            count={place.code === null ? 0 : (counts[place.code] ?? 0)}
            hrefOf={hrefOf}
          />
        ))}
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

type PlaceProps = { place: (typeof world.places)[number]; count: number; hrefOf: Props['hrefOf'] }

function Place({ place: { code, outline, point }, count, hrefOf }: PlaceProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const look = `place place-${classOf(count)}`
  const title = code !== null && count > 0 && (
    <title>{t('inventory.mapPage.place', { country: countryName(code, language), count })}</title>
  )
  if (outline === null && (point === null || count === 0)) return null
  const shape =
    outline !== null ? (
      <path className={look} d={outline}>
        {title}
      </path>
    ) : (
      <circle className={look} cx={point?.[0]} cy={point?.[1]} r={5}>
        {title}
      </circle>
    )
  if (code === null || count === 0) return shape
  return (
    <Link to={hrefOf(code)} tabIndex={-1}>
      {shape}
    </Link>
  )
}
