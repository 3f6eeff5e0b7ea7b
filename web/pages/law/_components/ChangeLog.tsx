import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#api/routes.ts'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { Day } from '#web/components/When.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** What was added to the packs or corrected in them, the latest first, with the rules that it touches. */
export function ChangeLog({ changes }: Pick<AnswerOf<'listRegimes'>, 'changes'>) {
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
              {what[language]}{' '}
              {touches.map((rule) => (
                <span key={rule}>
                  <To href={`/law/${regime}/${rule}`}>{rule}</To>{' '}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
