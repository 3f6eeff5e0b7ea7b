import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#api/routes.ts'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { Day } from '#web/components/When.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type Changes = AnswerOf<'listRegimes'>['changes']
type Touched = Changes[number]['touches'][number]

/** What was added to the packs or corrected in them, the latest first, with the entries that it touches. */
export function ChangeLog({ changes }: { changes: Changes }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Part title={t('law.changes')} description={t('law.changesDescription')}>
      {changes.length === 0 ? (
        <Box>{t('law.noChange')}</Box>
      ) : (
        <ul className="lines">
          {changes.map(({ regime, name, on, version, what, touches }) => (
            <li key={`${regime} ${version} ${what.en}`}>
              <Day on={on} /> –{' '}
              <To href={`/law/${regime}`}>{t('law.changeOf', { regime: name[language], version })}</To>.{' '}
              {what[language]}
              {touches.length > 0 && (
                <div className="note">
                  {t('law.touches')}{' '}
                  {touches.map((touched, index) => (
                    <span key={touched.id}>
                      {index > 0 && ' · '}
                      <Touches regime={regime} touched={touched} />
                    </span>
                  ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

/** A rule has a page of its own; everything else stands on its regime’s. */
function Touches({ regime, touched: { id, kind, name } }: { regime: string; touched: Touched }) {
  const { language } = useLanguage()
  if (name === null) return id
  return <To href={kind === 'rule' ? `/law/${regime}/${id}` : `/law/${regime}`}>{`${name[language]} (${id})`}</To>
}
