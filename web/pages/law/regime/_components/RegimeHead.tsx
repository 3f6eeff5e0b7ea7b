import { Link } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { VerificationShares } from '#web/pages/law/_components/VerificationShares.tsx'

/** Who watches over the regime, which version of it this is, how far it was verified, and what to know about it. */
export function RegimeHead({ summary }: Pick<RegimeFile, 'summary'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { authority, version, note, rules, kind } = summary
  return (
    <div className="regime-head">
      <div>
        {authority?.name[language] ?? t(kind === 'policy' ? 'law.policy' : 'law.noAuthority')}
        {authority?.url !== undefined && (
          <>
            {' · '}
            <Link href={authority.url} external>
              {t('law.regime.site')}
            </Link>
          </>
        )}
        {' · '}
        {t('law.regime.version', { version })}
        {' · '}
        <To href="/law">{t('law.regimes')}</To>
      </div>
      {note && <div>{note[language]}</div>}
      <div className="regime-shares">
        <VerificationShares rules={rules} />
      </div>
    </div>
  )
}
