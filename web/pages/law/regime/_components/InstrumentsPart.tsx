import { Link } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** The texts that the rules cite, with where they can be read. */
export function InstrumentsPart({ file }: { file: RegimeFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const instruments = Object.entries(file.instruments)
  return (
    <Part title={t('law.regime.instruments')} counter={`(${instruments.length})`}>
      <ul className="lines">
        {instruments.map(([id, { short, title, url, note }]) => (
          <li key={id}>
            <strong>{short[language]}</strong> – {title[language]}
            {url !== undefined && (
              <>
                {' '}
                <Link href={url} external ariaLabel={`${t('law.openSource')} (${short[language]})`}>
                  {t('law.openSource')}
                </Link>
              </>
            )}
            {note && <div className="note">{note[language]}</div>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
